import { sql } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import type { Obligation } from '../rules/case/obligation';
import type { Role } from '../rules/case/people';
import { anyOf } from './any-of';
import type { Database } from './connect';
import { PAGE, pageOf, placeIn, type Page } from './page';
import { asPartnershipIs } from './rehearsal';
import { json } from './storable';

/**
 * Writes what a case owes as it stands now. Duties that the case no longer carries stay as they were last written. Write
 * the case first: a duty takes its partnership and school from it.
 */
export async function replaceObligations(
  tx: Database,
  caseId: string,
  obligations: Obligation[],
): Promise<void> {
  if (obligations.length === 0) return;
  await sql`
    insert into obligations (case_id, id, partnership_id, school_id, duty, arises_from, owed_by, due, status,
      closed_on, confirmed, body)
    select c.case_id, o.body ->> 'id', c.partnership_id, c.school_id, o.body ->> 'duty', o.body ->> 'arisesFrom',
      o.body ->> 'owedBy', (o.body ->> 'due')::date, o.body ->> 'status', (o.body ->> 'closedOn')::date,
      (o.body ->> 'confirmed')::boolean, o.body
    from cases c, jsonb_array_elements(${json(obligations)}::jsonb) as o(body)
    where c.case_id = ${caseId}
    on conflict (case_id, id) do update set
      partnership_id = excluded.partnership_id, school_id = excluded.school_id, duty = excluded.duty,
      arises_from = excluded.arises_from, owed_by = excluded.owed_by, due = excluded.due, status = excluded.status,
      closed_on = excluded.closed_on, confirmed = excluded.confirmed, body = excluded.body
    where (obligations.body, obligations.partnership_id, obligations.school_id)
      is distinct from (excluded.body, excluded.partnership_id, excluded.school_id)`.execute(tx);
}

/** What one case owes, running and closed: those without a day last. */
export async function obligationsOf(db: Database, caseId: string): Promise<Obligation[]> {
  const rows = await db
    .selectFrom('obligations')
    .select('body')
    .where('caseId', '=', caseId)
    .orderBy('due', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute();
  return rows.map((row) => row.body);
}

/** What one case still owes, the earliest day first. */
export async function runningOf(db: Database, caseId: string): Promise<Obligation[]> {
  return (await obligationsOf(db, caseId)).filter((o) => o.status === 'running');
}

export interface OwedListing {
  partnership: string;
  /** Only of cases at these schools. */
  schools?: readonly string[];
  /** Only of pupils who are allocated to this behaviour support worker. */
  worker?: string;
  /** Only what governing bodies meet and decide about. */
  ofGovernors?: true;
  /** Only what has climbed to the Chair. */
  climbedToChair?: true;
  /** Only what these owe. */
  owedBy?: readonly Role[];
  /** Only what is due by this day; a duty whose day cannot be worked out is always among them. */
  upTo?: LocalDate;
  after?: string | null | undefined;
  size?: number;
}

/** One running duty in a list, with what a list shows of its case. */
export interface OwedInList {
  caseId: string;
  obligation: Obligation;
  schoolId: string | null;
  schoolName: string | null;
  stage: string | null;
  /** The case's own clock, ISO: it says what is late. */
  clock: string;
  /** Null for the duties of a panel or a partnership. */
  pupil: { id: string; caseRef: string; firstName: string; lastName: string } | null;
}

/** As the index has it, word for word: a rung of the ladder that tells the Chair has been climbed. */
export const climbedToChair = sql<boolean>`o.body @? '$.ladder[*] ? (exists (@.climbedAt) && @.tell[*] == "chair")'`;

/** As the indexes have it, word for word: the governing body meets, considers or thinks again. */
const OF_GOVERNORS = sql<boolean>`o.duty in ('governors-meeting', 'consider-representations', 'reconsider')`;

const DUE = sql<string>`coalesce(o.due, 'infinity'::date)`;

/** The duties of a partnership, with what a list shows of their cases. */
const dutiesIn = (db: Database, partnership: string) =>
  db
    .selectFrom('obligations as o')
    .innerJoin('cases as c', 'c.caseId', 'o.caseId')
    .leftJoin('pupils as p', 'p.caseId', 'o.caseId')
    .leftJoin('schools as s', 's.id', 'o.schoolId')
    .select(['o.caseId', 'o.id', 'o.body', 'o.schoolId', 's.name as schoolName', 'c.stage', 'c.clock'])
    .select(['p.id as pupilId', 'p.caseRef', 'p.firstName', 'p.lastName'])
    .where('o.partnershipId', '=', partnership)
    .where(asPartnershipIs(partnership));

/** The running duties of a partnership, the latest ones first, those whose day cannot be worked out last. */
export async function owedFor(db: Database, listing: OwedListing): Promise<Page<OwedInList>> {
  const { partnership, schools, worker, ofGovernors, owedBy, upTo, size = PAGE } = listing;
  const place = placeIn(listing.after, 3) ?? [];
  const found = await dutiesIn(db, partnership)
    .select(DUE.as('sortDue'))
    .where('o.status', '=', 'running')
    .$if(schools !== undefined, (q) => q.where('o.schoolId', '=', anyOf(schools)))
    .$if(worker !== undefined, (q) => q.where('p.supportWorker', '=', worker ?? null))
    .$if(ofGovernors === true, (q) => q.where(OF_GOVERNORS))
    .$if(listing.climbedToChair === true, (q) => q.where(climbedToChair))
    .$if(owedBy !== undefined, (q) => q.where('o.owedBy', '=', anyOf(owedBy)))
    .$if(upTo !== undefined, (q) =>
      q.where((e) => e.or([e('o.due', '<=', upTo ?? null), e('o.due', 'is', null)])),
    )
    .$if(place.length > 0, (q) => q.where(standsAfter(place)))
    .orderBy(DUE)
    .orderBy('o.caseId')
    .orderBy('o.id')
    .limit(size + 1)
    .execute();
  const page = pageOf(found, size, (row) => [row.sortDue, row.caseId, row.id]);
  return { rows: page.rows.map(inList), next: page.next };
}

const standsAfter = ([due = '', caseId, id]: string[]) =>
  sql<boolean>`(${DUE}, o.case_id, o.id) > (${Number.isNaN(Date.parse(due)) ? 'infinity' : due}::date, ${caseId}, ${id})`;

/** What governing bodies met and decided about since a day, the newest first. */
export async function governorsDid(
  db: Database,
  { partnership, schools, since }: { partnership: string; schools?: readonly string[]; since: LocalDate },
  size: number,
): Promise<OwedInList[]> {
  const rows = await dutiesIn(db, partnership)
    .where('o.status', 'in', ['done', 'done-late'])
    .where(OF_GOVERNORS)
    .where('o.closedOn', '>=', since)
    .$if(schools !== undefined, (q) => q.where('o.schoolId', '=', anyOf(schools)))
    .orderBy('o.closedOn', 'desc')
    .orderBy('o.caseId')
    .orderBy('o.id')
    .limit(size)
    .execute();
  return rows.map(inList);
}

interface Found {
  caseId: string;
  body: Obligation;
  schoolId: string | null;
  schoolName: string | null;
  stage: string | null;
  clock: string;
  pupilId: string | null;
  caseRef: string | null;
  firstName: string | null;
  lastName: string | null;
}

/** A duty as lists have it. */
function inList(row: Found): OwedInList {
  const { caseId, body, schoolId, schoolName, stage, clock, pupilId, caseRef, firstName, lastName } = row;
  const pupil =
    pupilId === null || caseRef === null || firstName === null || lastName === null
      ? null
      : { id: pupilId, caseRef, firstName, lastName };
  return { caseId, obligation: body, schoolId, schoolName, stage, clock, pupil };
}
