import { Client } from 'pg';

export interface RecordState {
  /** Some case is recorded: an engine that begins anew must be told of it. */
  hasCases: boolean;
  /** Nobody is in it yet: no case, and no pupil who might have one. */
  isEmpty: boolean;
}

/** Looks at the record, once it has been migrated. */
export async function lookAtRecord(databaseUrl: string): Promise<RecordState> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ cases: boolean; pupils: boolean }>(
      'select exists (select from cases) as cases, exists (select from pupils) as pupils',
    );
    const [{ cases, pupils } = { cases: false, pupils: false }] = rows;
    return { hasCases: cases, isEmpty: !cases && !pupils };
  } finally {
    await client.end();
  }
}
