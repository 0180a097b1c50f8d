import { sql } from 'kysely';
import type { PupilCase } from '../rules/pupil/state';
import type { Database } from './connect';
import { asPartnershipIs } from './rehearsal';

/** The pupils of a school who are on a stage of the programme, by name, with their case as it stands. */
export async function casesOnProgramme(db: Database, partnership: string, schoolId: string) {
  const rows = await db
    .selectFrom('cases as c')
    .innerJoin('pupils', 'pupils.caseId', 'c.caseId')
    .select(['c.caseId', 'pupils.id', 'firstName', 'lastName', 'caseRef', 'yearGroup', 'clock', 'state'])
    .where('c.schoolId', '=', schoolId)
    .where(asPartnershipIs(partnership))
    .where('caseKind', '=', 'pupil')
    .where('stage', 'in', ['stage-1', 'stage-2', 'stage-3'])
    .orderBy('lastName')
    .orderBy('firstName')
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as PupilCase }));
}

/** The open cases whose referral waits for a place at the panel: live ones, or those in rehearsal. */
export async function casesWaitingForPanel(
  db: Database,
  partnershipId: string,
  rehearsal: boolean,
): Promise<string[]> {
  const rows = await db
    .selectFrom('cases')
    .select('caseId')
    .where('partnershipId', '=', partnershipId)
    .where('caseKind', '=', 'pupil')
    .where('closed', '=', false)
    .where('rehearsal', '=', rehearsal)
    .where(sql<boolean>`summary->>'transfer' = 'referred'`)
    .orderBy('caseId')
    .execute();
  return rows.map((row) => row.caseId);
}
