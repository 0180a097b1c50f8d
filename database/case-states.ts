import type { PupilCase } from '../rules/pupil/state';
import { anyOf } from './any-of';
import type { Database } from './connect';

/** The cases of these pupils as they stand, by case id: for a list that says what can be done about each. */
export async function caseStates(db: Database, caseIds: readonly string[]): Promise<Map<string, PupilCase>> {
  const rows = await db
    .selectFrom('cases')
    .select(['caseId', 'state'])
    .where('caseKind', '=', 'pupil')
    .where('caseId', '=', anyOf(caseIds))
    .execute();
  return new Map(rows.map((row) => [row.caseId, row.state as PupilCase]));
}
