import type { ColumnType, Generated } from 'kysely';
import type { Json } from './columns';

/** The answers of a form as they were sent. */
export type DraftAnswers = Record<string, string | string[] | undefined>;

export interface SuspensionDrafts {
  id: string;
  pupilId: string;
  schoolId: string;
  draftedBy: string;
  draftedAt: string;
  answers: Json<DraftAnswers>;
  decision: ColumnType<string | null, never, string | null>;
  decidingSince: ColumnType<string | null, never, string | null>;
  decided: Generated<boolean>;
}
