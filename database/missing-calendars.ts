import { sql } from 'kysely';
import { anyOf } from './any-of';
import type { Database } from './connect';
import { asPartnershipIs } from './rehearsal';

/** A school year that is in no calendar, and how many dates wait for it. */
export interface MissingYear {
  schoolId: string;
  schoolName: string;
  /** Such as `2027/28`. */
  year: string;
  dates: number;
}

/** The school years that running duties wait for, the earliest first (D3). `schools` limits whose calendars. */
export async function missingCalendars(
  db: Database,
  partnership: string,
  schools?: readonly string[],
): Promise<MissingYear[]> {
  const rows = await db
    .selectFrom('obligations as o')
    .innerJoin('cases as c', 'c.caseId', 'o.caseId')
    .innerJoin('schools as s', (join) => join.on(sql<boolean>`s.id = o.body #>> '{missing,school}'`))
    .select(['s.id as schoolId', 's.name as schoolName'])
    .select(sql<string>`o.body #>> '{missing,year}'`.as('year'))
    .select((e) => e.fn.countAll<number>().as('dates'))
    .where('o.partnershipId', '=', partnership)
    .where(asPartnershipIs(partnership))
    .where('s.partnershipId', '=', partnership)
    .where('o.status', '=', 'running')
    .where('o.due', 'is', null)
    .$if(schools !== undefined, (q) => q.where('s.id', '=', anyOf(schools)))
    .groupBy(['s.id', 's.name', sql`o.body #>> '{missing,year}'`])
    .orderBy(sql`o.body #>> '{missing,year}'`)
    .orderBy('s.name')
    .execute();
  return rows.map((row) => ({ ...row, dates: Number(row.dates) }));
}
