import type { ColumnType, Generated } from 'kysely';
import type { Noted } from './columns';

export interface IdempotencyKeys {
  personId: string;
  key: string;
  methodPath: string;
  requestHash: string;
  status: number | null;
  response: ColumnType<unknown, string | null, string | null>;
  createdAt: string;
}

export interface Imports {
  id: string;
  partnershipId: string;
  kind: 'schools' | 'people' | 'pupils';
  personId: string;
  status: Generated<'read' | 'running' | 'done'>;
  createdAt: Noted;
  content: ColumnType<unknown, string | null, string | null>;
  result: ColumnType<unknown, string | null, string | null>;
}
