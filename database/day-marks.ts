import { sql, type Selectable } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import { anyOf } from './any-of';
import type { Database } from './connect';
import type { DayMarks } from './tables/cases';
import { json } from './storable';

/** What somebody entered of one pupil's day. */
export type DayEntry = Selectable<DayMarks>;

/** Lets one at a time fill in a day of a school, until the transaction ends: so that nobody writes over what they did not see. */
export async function lockDay(tx: Database, schoolId: string, day: LocalDate): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${schoolId} ${day}`}, 0))`.execute(tx);
}

/** All that was entered of these cases on these days, in the order in which it was. */
export async function dayMarksOf(
  db: Database,
  caseIds: readonly string[],
  days: { from: LocalDate; to: LocalDate } | readonly LocalDate[],
): Promise<DayEntry[]> {
  return db
    .selectFrom('dayMarks')
    .selectAll()
    .where('caseId', '=', anyOf(caseIds))
    .where((e) =>
      'from' in days
        ? e.and([e('day', '>=', days.from), e('day', '<=', days.to)])
        : e('day', '=', sql<string>`any(${days}::date[])`),
    )
    .orderBy('day')
    .orderBy('number')
    .execute();
}

/** Adds entries. The log of changes gets them in the same transaction, by the database itself. */
export async function appendDayMarks(tx: Database, entries: Omit<DayEntry, 'recordedAt'>[]): Promise<void> {
  if (entries.length === 0) return;
  await tx
    .insertInto('dayMarks')
    .values(entries.map((entry) => ({ ...entry, marks: json(entry.marks) })))
    .execute();
}
