import { sql } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import type { Database } from './connect';
import { asPartnershipIs } from './rehearsal';

/** A pupil of an open case, as far as it takes to know them again. */
export interface KnownPupil {
  id: string;
  caseRef: string;
  upn: string | null;
  firstKey: string;
  lastKey: string;
  dateOfBirth: LocalDate;
}

/**
 * The pupils of a partnership whose case is open and who have one of these numbers, or were born on one of these
 * days. What was registered in rehearsal keeps nobody from being registered once the partnership is live.
 */
export async function knownPupils(
  db: Database,
  partnershipId: string,
  { upns, births }: { upns: readonly string[]; births: readonly LocalDate[] },
): Promise<KnownPupil[]> {
  return db
    .selectFrom('pupils')
    .innerJoin('cases as c', 'c.caseId', 'pupils.caseId')
    .select(['pupils.id', 'caseRef', 'upn', 'firstKey', 'lastKey', 'dateOfBirth'])
    .where('pupils.partnershipId', '=', partnershipId)
    .where('c.closed', '=', false)
    .where(asPartnershipIs(partnershipId))
    .where(sql<boolean>`(upn = any(${upns}::text[]) or date_of_birth = any(${births}::date[]))`)
    .execute();
}
