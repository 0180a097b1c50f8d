import { sql, type Selectable } from 'kysely';
import type { SchoolCalendar } from '../rules/calendar/types';
import type { Database } from './connect';
import type { Schema } from './schema';

export type CalendarChange = Selectable<Schema['calendarChanges']>;

/** Which change: ids of changes are unique within a partnership. */
export type ChangeKey = Pick<CalendarChange, 'partnershipId' | 'id'>;

/** Notes a change beside the event that set the calendar. One that is there already stays as it is. */
export async function insertChange(
  tx: Database,
  change: Omit<CalendarChange, 'cases' | 'finishedAt'>,
): Promise<void> {
  await tx
    .insertInto('calendarChanges')
    .values(change)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function changeById(
  db: Database,
  { partnershipId, id }: ChangeKey,
): Promise<CalendarChange | undefined> {
  return db
    .selectFrom('calendarChanges')
    .selectAll()
    .where('partnershipId', '=', partnershipId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The changes of the installation that not every case has answered: to go on with them in a new engine. */
export async function unfinishedChanges(db: Database): Promise<ChangeKey[]> {
  return db
    .selectFrom('calendarChanges')
    .select(['partnershipId', 'id'])
    .where('finishedAt', 'is', null)
    .orderBy('partnershipId')
    .orderBy('number')
    .execute();
}

/** What the cases are told: the calendar as the partnership's event holds it. */
export async function calendarOfChange(
  db: Database,
  { partnershipId, number }: CalendarChange,
): Promise<SchoolCalendar> {
  const { body } = await db
    .selectFrom('events')
    .select('body')
    .where('caseId', '=', partnershipId)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return (body as { calendar: SchoolCalendar }).calendar;
}

/** Counts, once, the open cases that there are to tell. */
export async function countCases(
  db: Database,
  { partnershipId, id, schoolId }: CalendarChange,
): Promise<void> {
  await db
    .updateTable('calendarChanges')
    .set({
      cases: sql`(select count(*) from cases as c where c.partnership_id = ${partnershipId}
        and c.case_kind = 'pupil' and not c.closed and ${touches(schoolId)})`,
    })
    .where('partnershipId', '=', partnershipId)
    .where('id', '=', id)
    .where('cases', 'is', null)
    .execute();
}

/** Whether a case counts days of this school: the pupil's own, or one whose head decided something before. */
export const touches = (schoolId: string) =>
  sql<boolean>`(c.school_id = ${schoolId} or coalesce(jsonb_exists(c.summary -> 'formerSchools', ${schoolId}), false))`;

export async function finishChange(db: Database, { partnershipId, id }: ChangeKey): Promise<void> {
  await db
    .updateTable('calendarChanges')
    .set({ finishedAt: sql`now()` })
    .where('partnershipId', '=', partnershipId)
    .where('id', '=', id)
    .where('finishedAt', 'is', null)
    .execute();
}

/** How far a change has come, in cases. */
export async function progressOf(db: Database, { partnershipId, id }: ChangeKey) {
  const found = await sql<
    Record<'cases' | 'told' | 'waiting' | 'answered' | 'failed' | 'closed' | 'moved' | 'stood', number>
  >`
    select greatest(coalesce(max(c.cases), 0), count(a.case_id)) as cases, count(a.case_id) as told,
      count(*) filter (where a.status = 'told') as waiting, count(*) filter (where a.status = 'answered') as answered,
      count(*) filter (where a.status = 'failed') as failed, count(*) filter (where a.status = 'closed') as closed,
      count(*) filter (where a.moved > 0) as moved, count(*) filter (where a.stood > 0) as stood
    from calendar_changes c
    left join calendar_change_cases a on a.partnership_id = c.partnership_id and a.change_id = c.id
    where c.partnership_id = ${partnershipId} and c.id = ${id}`.execute(db);
  const [progress] = found.rows;
  if (!progress) throw new Error('A count has one row');
  return progress;
}
