import { sql } from 'kysely';
import type { CaseInList } from '../rules/pupil/state';
import type { Database } from './connect';
import { asPartnershipIs } from './rehearsal';

/** The pupils of a school who are on a stage of the programme, by name. */
const onProgramme = (db: Database, partnership: string, schoolId: string) =>
  db
    .selectFrom('cases as c')
    .innerJoin('pupils', 'pupils.caseId', 'c.caseId')
    .select(['c.caseId', 'pupils.id', 'firstName', 'lastName', 'caseRef', 'yearGroup', 'clock'])
    .where('c.schoolId', '=', schoolId)
    .where(asPartnershipIs(partnership))
    .where('caseKind', '=', 'pupil')
    .where('stage', 'in', ['stage-1', 'stage-2', 'stage-3'])
    .orderBy('lastName')
    .orderBy('firstName');

/** Everybody on the programme at a school, with their case as it stands and what its policy calls the stage. */
export const casesOnProgramme = (db: Database, partnership: string, schoolId: string) =>
  onProgramme(db, partnership, schoolId)
    .select(sql<CaseInList>`c.state - 'policy'`.as('state'))
    .select(sql<string>`c.state -> 'policy' -> 'stages' -> c.stage ->> 'label'`.as('stageName'))
    .execute();

/** The same with their cases as the day of a school reads them: without what is owed, which is most of a case. */
export async function casesOfDay(db: Database, partnership: string, schoolId: string) {
  const rows = await onProgramme(db, partnership, schoolId)
    .select(sql<Omit<CaseInList, 'owed'>>`c.state - array['policy', 'owed']`.as('state'))
    .execute();
  return rows.map((row) => ({ ...row, state: { ...row.state, owed: [] } }));
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
