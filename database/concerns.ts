import { sql } from 'kysely';
import type { Obligation } from '../rules/case/obligation';
import type { RaisedFor } from '../rules/concern/state';
import type { Database } from './connect';
import { climbedToChair } from './obligations';
import { PAGE, pageOf, placeIn, type Page } from './page';
import { asPartnershipIs } from './rehearsal';

/** A concern about a pupil on record, or a report about a child who may not be: the duty to answer it. */
export interface ConcernInList {
  obligation: Obligation;
  clock: string;
  schoolName: string | null;
  /** Null for a report that is about no pupil on record. */
  pupil: { id: string; caseId: string; firstName: string; lastName: string; yearGroup: number } | null;
}

/** As the index has it, word for word: those that wait by their day, then those that were answered, the newest first. */
const PLACE = sql<number>`(case when o.status = 'running' then coalesce(o.due, date '9999-12-31') - date '2000-01-01'
    else 10000000 + (date '9999-12-31' - coalesce(o.closed_on, date '2000-01-01')) end)`;

const concerns = (db: Database, partnership: string) =>
  db
    .selectFrom('obligations as o')
    .innerJoin('cases as c', 'c.caseId', 'o.caseId')
    .leftJoin('pupils as p', 'p.caseId', 'o.caseId')
    .leftJoin('exclusionReports as r', (on) =>
      on.onRef('r.partnershipId', '=', 'o.caseId').onRef('r.id', '=', 'o.arisesFrom'),
    )
    .leftJoin('schools as s', (on) => on.on('s.id', '=', sql`coalesce(o.school_id, r.school_id)`))
    .select(['o.caseId', 'o.id', 'o.body', 'c.clock', 's.name as schoolName'])
    .select(['p.id as pupilId', 'p.firstName', 'p.lastName', 'p.yearGroup', PLACE.as('place')])
    .where('o.duty', '=', 'answer-concern')
    .where('o.status', '!=', 'no-longer-needed')
    .where('o.partnershipId', '=', partnership);

/** The concerns and reports of a partnership: late first, then open, then answered. */
export async function listConcerns(
  db: Database,
  listing: { partnership: string; climbedToChair: boolean; after?: string | null },
): Promise<Page<ConcernInList>> {
  const { partnership } = listing;
  const [place, caseId, id] = placeIn(listing.after, 3) ?? [];
  const found = await concerns(db, partnership)
    .where(asPartnershipIs(partnership))
    .$if(listing.climbedToChair, (q) => q.where(climbedToChair))
    .$if(/^\d{1,9}$/.test(place ?? ''), (q) =>
      q.where(sql<boolean>`(${PLACE}, o.case_id, o.id) > (${Number(place)}, ${caseId}, ${id})`),
    )
    .orderBy(PLACE)
    .orderBy('o.caseId')
    .orderBy('o.id')
    .limit(PAGE + 1)
    .execute();
  const page = pageOf(found, PAGE, (row) => [String(row.place), row.caseId, row.id]);
  return { ...page, rows: page.rows.map(inList) };
}

/** One of them, by the id of the concern or of the report. */
export async function concernById(
  db: Database,
  partnership: string,
  concern: string,
): Promise<ConcernInList | undefined> {
  const row = await concerns(db, partnership)
    .where('o.arisesFrom', '=', concern)
    // A report that was linked half the way is with a pupil and open too: first what waits, and of that the report.
    .orderBy(sql`o.status = 'running'`, 'desc')
    .orderBy(sql`p.id is not null`)
    .orderBy('o.caseId')
    .executeTakeFirst();
  return row && inList(row);
}

/** A pupil whose concern a report has become. */
export interface PupilWithReport {
  id: string;
  caseRef: string;
  firstName: string;
  lastName: string;
  yearGroup: number;
  schoolName: string;
  /** Whose concern it was said to be. */
  from: RaisedFor;
}

/** The pupils whose concern a report is, whatever has become of it there; the report itself may still be open, where a link got half the way. */
export const pupilsWithReport = (
  db: Database,
  partnership: string,
  report: string,
): Promise<PupilWithReport[]> =>
  db
    .selectFrom('obligations as o')
    .innerJoin('pupils as p', 'p.caseId', 'o.caseId')
    .innerJoin('schools as s', 's.id', 'p.schoolId')
    .innerJoin('events as e', 'e.caseId', 'o.caseId')
    .select(['p.id', 'p.caseRef', 'p.firstName', 'p.lastName', 'p.yearGroup', 's.name as schoolName'])
    .select(sql<RaisedFor>`e.body ->> 'from'`.as('from'))
    .where('o.duty', '=', 'answer-concern')
    .where('o.partnershipId', '=', partnership)
    .where('o.arisesFrom', '=', report)
    .where('e.type', '=', 'concern-raised')
    .where(sql`e.body ->> 'concern'`, '=', report)
    .orderBy('o.caseId')
    .execute();

/** Whether the Chair has been told of a concern or a report, with the partnership or with the pupil. */
export async function wasToldToChair(db: Database, partnership: string, concern: string): Promise<boolean> {
  const row = await db
    .selectFrom('obligations as o')
    .select('o.id')
    .where('o.duty', '=', 'answer-concern')
    .where('o.partnershipId', '=', partnership)
    .where('o.arisesFrom', '=', concern)
    .where(climbedToChair)
    .executeTakeFirst();
  return row !== undefined;
}

interface Found {
  caseId: string;
  body: Obligation;
  clock: string;
  schoolName: string | null;
  pupilId: string | null;
  firstName: string | null;
  lastName: string | null;
  yearGroup: number | null;
}

function inList({ caseId, body, clock, schoolName, pupilId, ...row }: Found): ConcernInList {
  const { firstName, lastName, yearGroup } = row;
  const pupil =
    pupilId === null || firstName === null || lastName === null || yearGroup === null
      ? null
      : { id: pupilId, caseId, firstName, lastName, yearGroup };
  return { obligation: body, clock, schoolName, pupil };
}
