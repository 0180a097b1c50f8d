import { sql } from 'kysely';
import type { PupilCase } from '../rules/pupil/state';
import type { Database } from './connect';

/** The pupils of a school who are on a stage of the programme, by name, with their case as it stands. */
export async function casesOnProgramme(db: Database, schoolId: string) {
  const rows = await db
    .selectFrom('cases')
    .innerJoin('pupils', 'pupils.caseId', 'cases.caseId')
    .select(['cases.caseId', 'pupils.id', 'firstName', 'lastName', 'caseRef', 'yearGroup', 'clock', 'state'])
    .where('cases.schoolId', '=', schoolId)
    .where('caseKind', '=', 'pupil')
    .where('stage', 'in', ['stage-1', 'stage-2', 'stage-3'])
    .orderBy('lastName')
    .orderBy('firstName')
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as PupilCase }));
}

/** The open cases whose referral waits for a place at the panel. */
export async function casesWaitingForPanel(db: Database, partnershipId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('cases')
    .select('caseId')
    .where('partnershipId', '=', partnershipId)
    .where('caseKind', '=', 'pupil')
    .where('closed', '=', false)
    .where(sql<boolean>`summary->>'transfer' = 'referred'`)
    .orderBy('caseId')
    .execute();
  return rows.map((row) => row.caseId);
}
