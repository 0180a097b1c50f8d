import type { LocalDate } from '../rules/calendar/types';
import { anyOf } from './any-of';
import type { Database } from './connect';
import { inList, OF_GOVERNORS, type OwedInList } from './obligations';
import { asPartnershipIs } from './rehearsal';

/** What governing bodies met and decided about since a day, the newest first. */
export async function governorsDid(
  db: Database,
  { partnership, schools, since }: { partnership: string; schools?: readonly string[]; since: LocalDate },
  size: number,
): Promise<OwedInList[]> {
  const rows = await db
    .selectFrom('obligations as o')
    .innerJoin('cases as c', 'c.caseId', 'o.caseId')
    .innerJoin('pupils as p', 'p.caseId', 'o.caseId')
    .leftJoin('schools as s', 's.id', 'o.schoolId')
    .select(['o.caseId', 'o.body', 'o.schoolId', 's.name as schoolName', 'c.stage', 'c.clock'])
    .select(['p.id as pupilId', 'p.caseRef', 'p.firstName', 'p.lastName'])
    .where('o.status', 'in', ['done', 'done-late'])
    .where(OF_GOVERNORS)
    .where('o.partnershipId', '=', partnership)
    .where('o.closedOn', '>=', since)
    .where(asPartnershipIs(partnership))
    .$if(schools !== undefined, (q) => q.where('o.schoolId', '=', anyOf(schools)))
    .orderBy('o.closedOn', 'desc')
    .orderBy('o.caseId')
    .orderBy('o.id')
    .limit(size)
    .execute();
  return rows.map(inList);
}
