import { casesOfDay } from '../../database/cases-by';
import type { Database } from '../../database/connect';
import { dayMarksOf, type DayEntry } from '../../database/day-marks';
import type { School } from '../../database/partnerships';
import { compileCalendar, dayAt, isMissing, type CompiledCalendar } from '../../rules/calendar/school-days';
import { addDays } from '../../rules/calendar/epoch-day';
import { dateOf } from '../../rules/calendar/london-time';
import type { Instant, LocalDate } from '../../rules/calendar/types';
import { targetsOn } from '../../rules/monitoring/decide';
import { dayGate, pupilGate } from '../../rules/monitoring/gate';
import type { Target } from '../../rules/programme/words';
import type { CaseInList } from '../../rules/pupil/state';
import type { Refusal } from '../../rules/refusal';
import { caseTime, londonDate } from '../clock';

/** One pupil of a school's day. */
export interface SheetRow {
  pupil: { id: string; caseRef: string; firstName: string; lastName: string };
  caseId: string;
  state: CaseInList;
  /** Why there is nothing to mark. */
  refusal: Refusal | null;
  targets: Target[];
  /** What was entered, the newest last. */
  entries: DayEntry[];
}

/** A school on one day: everybody on the programme, with what was entered of them. */
export interface Sheet {
  school: School;
  day: LocalDate;
  today: LocalDate;
  calendar: CompiledCalendar;
  /** Why the day cannot be filled in for anybody. */
  refusal: Refusal | null;
  rows: SheetRow[];
  /** The last school days on which somebody is not filled in, the earliest first. */
  unfilled: { day: LocalDate; pupils: number }[];
}

/** So many school days up to today are looked through for what was left out: a school's week. */
const WEEK = 5;
const LONGEST_HOLIDAY_DAYS = 60;

/**
 * A school's day as it stands in the record. Its today is the world's, or that of a case that runs ahead, as in a rehearsal.
 *
 * @param asked the day; today where none is asked for
 */
export async function readSheet(
  db: Database,
  { school, now }: { school: School; now: Instant },
  asked?: LocalDate,
): Promise<Sheet> {
  const found = await casesOfDay(db, school.partnershipId, school.id);
  const today = found.reduce((latest, { clock }) => {
    const own = dateOf(caseTime(now, clock));
    return own > latest ? own : latest;
  }, londonDate(now));
  const day = asked ?? today;
  const calendar = compileCalendar(school.id, school.calendar);
  const week = schoolDaysUpTo(calendar, today);
  const caseIds = found.map(({ caseId }) => caseId);
  const entries = await dayMarksOf(db, caseIds, [...new Set([...week, day])]);
  const gates = new Map(found.map(({ caseId, state }) => [caseId, pupilGate(state)]));
  const rows = found.map(({ state, caseId, id, caseRef, firstName, lastName }): SheetRow => {
    const own = entries.filter((entry) => entry.caseId === caseId && entry.day === day);
    return {
      pupil: { id, caseRef, firstName, lastName },
      caseId,
      state,
      refusal: gates.get(caseId)?.(day) ?? null,
      targets: targetsOn(state, own.at(-1)),
      entries: own,
    };
  });
  const isOpen = (caseId: string, on: LocalDate): boolean =>
    gates.get(caseId)?.(on) === null && !entries.some((entry) => entry.caseId === caseId && entry.day === on);
  const unfilled = week
    .map((on) => ({ day: on, pupils: caseIds.filter((caseId) => isOpen(caseId, on)).length }))
    .filter(({ pupils }) => pupils > 0);
  return { school, day, today, calendar, refusal: dayGate(calendar, day, today), rows, unfilled };
}

/** The last days on which the school met, as far as its calendar is known, the earliest first. */
function schoolDaysUpTo(calendar: CompiledCalendar, today: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let back = 0; back < LONGEST_HOLIDAY_DAYS && days.length < WEEK; back += 1) {
    const on = addDays(today, -back);
    const found = dayAt(calendar, on);
    if (isMissing(found)) break;
    if (found.schoolDay) days.unshift(on);
  }
  return days;
}
