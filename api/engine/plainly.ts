import type { Client } from '@temporalio/client';
import type { Payload } from '@temporalio/common';
import { decodeFromPayloadsAtIndex } from '@temporalio/common/lib/internal-non-workflow';

type Converter = Client['options']['loadedDataConverter'];

/** Anything of the engine's as plain data to read: payloads decrypted, long numbers as text, bytes as base64. */
export async function plainly(value: unknown, converter: Converter): Promise<unknown> {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (isPayload(value)) return decodeFromPayloadsAtIndex(converter, 0, [value]);
  if (Array.isArray(value)) return Promise.all(value.map((item) => plainly(item, converter)));
  if (isLong(value)) return value.toString();
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(
    await Promise.all(entries.map(async ([name, inner]) => [name, await plainly(inner, converter)] as const)),
  );
}

const isPayload = (value: object): value is Payload =>
  'metadata' in value &&
  typeof value.metadata === 'object' &&
  value.metadata !== null &&
  'encoding' in value.metadata;

const isLong = (value: object): value is { toString(): string; low: number } =>
  'low' in value && 'high' in value && 'unsigned' in value;
