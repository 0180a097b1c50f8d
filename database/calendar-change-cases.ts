import { sql } from 'kysely';
import type { DateChange } from '../rules/case/what-changed';
import { touches, type CalendarChange, type ChangeKey } from './calendar-changes';
import type { Database } from './connect';
import { PAGE, pageOf, placeIn, type Page } from './page';
import { json } from './storable';

/** Why a case has not said what it made of a change. */
export type Failure = 'not-running' | 'no-answer' | 'not-told';

/** Where a list of case ids begins, and how long it is. */
interface Listing {
  after: string | null;
  size: number;
}

/** Open cases that a change touches and that have not been told, by id. */
export async function casesToTell(
  db: Database,
  { partnershipId, id, schoolId }: CalendarChange,
  { after, size }: Listing,
): Promise<string[]> {
  const found = await sql<{ caseId: string }>`
    select c.case_id from cases c
    where c.partnership_id = ${partnershipId} and c.case_kind = 'pupil' and not c.closed
      and c.case_id > ${after ?? ''} and ${touches(schoolId)}
      and not exists (select from calendar_change_cases a
        where a.partnership_id = ${partnershipId} and a.change_id = ${id} and a.case_id = c.case_id)
    order by c.case_id limit ${size}`.execute(db);
  return found.rows.map((row) => row.caseId);
}

/** Cases that have not answered, by id. */
export async function casesThatFailed(
  db: Database,
  { partnershipId, id }: ChangeKey,
  { after, size }: Listing,
): Promise<string[]> {
  const rows = await db
    .selectFrom('calendarChangeCases')
    .select('caseId')
    .where('partnershipId', '=', partnershipId)
    .where('changeId', '=', id)
    .where('status', '=', 'failed')
    .where('caseId', '>', after ?? '')
    .orderBy('caseId')
    .limit(size)
    .execute();
  return rows.map((row) => row.caseId);
}

/** Notes what came of telling cases. An answer that was quicker than this note stands. */
export async function noteTold(
  db: Database,
  { partnershipId, id: changeId }: ChangeKey,
  told: { caseId: string; failure: Failure | null }[],
): Promise<void> {
  if (told.length === 0) return;
  await db
    .insertInto('calendarChangeCases')
    .values(
      told.map(({ caseId, failure }) => {
        const status = failure === null ? ('told' as const) : ('failed' as const);
        return { partnershipId, changeId, caseId, status, failure };
      }),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['partnershipId', 'changeId', 'caseId'])
        .doUpdateSet((e) => ({
          status: e.ref('excluded.status'),
          failure: e.ref('excluded.failure'),
          toldAt: sql`now()`,
        }))
        .where('calendarChangeCases.status', 'in', ['told', 'failed']),
    )
    .execute();
}

/** Writes what a case made of a change: in the transaction of its events, whether or not it was noted as told by then. */
export async function noteAnswer(
  tx: Database,
  { partnershipId, id, caseId, dates }: ChangeKey & { caseId: string; dates: DateChange[] },
): Promise<void> {
  const stood = dates.filter((d) => d.outcome === 'stood').length;
  const moved = dates.length - stood;
  await sql`
    insert into calendar_change_cases (partnership_id, change_id, case_id, status, moved, stood, dates)
    select partnership_id, id, ${caseId}, 'answered', ${moved}::integer, ${stood}::integer, ${json(dates)}::jsonb
    from calendar_changes where partnership_id = ${partnershipId} and id = ${id}
    on conflict (partnership_id, change_id, case_id) do update set
      status = 'answered', failure = null, moved = excluded.moved, stood = excluded.stood, dates = excluded.dates`.execute(
    tx,
  );
}

/** How many cases have been told within these seconds and have not answered. */
export async function underWay(
  db: Database,
  { partnershipId, id }: ChangeKey,
  seconds: number,
): Promise<number> {
  const { count } = await db
    .selectFrom('calendarChangeCases')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('partnershipId', '=', partnershipId)
    .where('changeId', '=', id)
    .where('status', '=', 'told')
    .where('toldAt', '>', sql<string>`now() - make_interval(secs => ${seconds})`)
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Looks at the cases that have not answered: of one that has been closed since nothing is awaited any more, and one that
 * has been told longer ago than these seconds has failed. It may still answer.
 */
export async function noteSilence(
  db: Database,
  { partnershipId, id }: ChangeKey,
  seconds: number,
): Promise<void> {
  await sql`
    update calendar_change_cases a set status = 'closed', failure = null from cases c
    where a.partnership_id = ${partnershipId} and a.change_id = ${id} and a.status in ('told', 'failed')
      and c.case_id = a.case_id and c.closed`.execute(db);
  await sql`
    update calendar_change_cases set status = 'failed', failure = 'no-answer'
    where partnership_id = ${partnershipId} and change_id = ${id} and status = 'told'
      and told_at <= now() - make_interval(secs => ${seconds})`.execute(db);
}

/** What one case made of a change, in a list. */
export interface CaseOfChange {
  pupil: string;
  caseRef: string;
  schoolId: string;
  status: 'told' | 'answered' | 'failed' | 'closed';
  failure: Failure | null;
  dates: DateChange[];
}

/** Which cases of a change, and which page of them. `changed`: those whose dates moved or stood. */
export interface CasesListing {
  show: 'all' | 'changed' | 'failed';
  after?: string | null | undefined;
  size?: number;
}

/** The cases of a change by their short references. */
export async function casesOfChange(
  db: Database,
  { partnershipId, id }: ChangeKey,
  { show, after, size = PAGE }: CasesListing,
): Promise<Page<CaseOfChange>> {
  const place = placeIn(after, 1);
  const found = await db
    .selectFrom('calendarChangeCases as a')
    .innerJoin('pupils as p', 'p.caseId', 'a.caseId')
    .select(['p.id as pupil', 'p.caseRef', 'p.schoolId', 'a.status', 'a.failure', 'a.dates'])
    .where('a.partnershipId', '=', partnershipId)
    .where('a.changeId', '=', id)
    .$if(show === 'changed', (q) => q.where((e) => e.or([e('a.moved', '>', 0), e('a.stood', '>', 0)])))
    .$if(show === 'failed', (q) => q.where('a.status', '=', 'failed'))
    .$if(place !== null, (q) => q.where('p.caseRef', '>', place?.[0] ?? ''))
    .orderBy('p.caseRef')
    .limit(size + 1)
    .execute();
  return pageOf(found, size, (row) => [row.caseRef]);
}
