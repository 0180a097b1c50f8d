import { addDays, daysBetween } from '../calendar/epoch-day';
import { compileCalendar, isMissing, schoolDaysBetween } from '../calendar/school-days';
import type { LocalDate } from '../calendar/types';
import { countInWords, dateInWords } from '../calendar/words';
import { isWorkingDay } from '../calendar/working-days';
import type { Duty, Obligation } from '../case/obligation';
import type { PupilCase } from '../pupil/state';
import { dutyWords } from './duty-words';
import type { LetterFacts } from './facts';

/** The obligation that a letter is about, or undefined where the case no longer holds it. */
export function obligationOf({ about, event, state }: LetterFacts): Obligation | undefined {
  const id = about.obligation ?? ('id' in event ? event.id : undefined);
  if (event.type === 'obligation-arose' && id === undefined) return event.obligation;
  return state.owed.find((o) => o.id === id);
}

/** The duty of that kind that is running, and, where it is given, arises from that decision, stage or escalation. */
export const runningDuty = (
  { state }: LetterFacts,
  duty: Duty,
  arisesFrom?: string,
): Obligation | undefined =>
  state.owed.find(
    (o) =>
      o.duty === duty && o.status === 'running' && (arisesFrom === undefined || o.arisesFrom === arisesFrom),
  );

/** @returns 'by Thursday 5 November 2026', or, without a date, which calendar is missing: never a guess (D3) */
export function byWhen({ due, missing }: Pick<Obligation, 'due' | 'missing'>): string {
  if (due !== null) return `by ${dateInWords(due)}`;
  return missing
    ? `by a day that is not known yet, because the school's calendar for ${missing.year} is missing`
    : 'as soon as practicable: the rule sets no day';
}

/**
 * How far a due day is from today, in the days the duty is counted in (pages.md, section 4).
 *
 * @returns 'in 3 school days', 'tomorrow', 'today', '2 school days ago', or null where it cannot be said
 */
export function howFar(o: Obligation, { state, today }: LetterFacts): string | null {
  const { due, basis, duty } = o;
  if (due === null) return null;
  if (due === today) return 'today';
  if (due === addDays(today, 1)) return 'tomorrow';
  const { unit } = dutyWords[duty];
  if (due > today) {
    const left = basis.filter((d) => d.counts !== null && d.date > today && d.date <= due).length;
    return left === 0 ? null : `in ${countInWords(left, unit)}`;
  }
  const ago = unit === 'working day' ? workingDaysSince(due, today) : schoolDaysSince(due, today, state);
  return ago === null || ago === 0 ? null : `${countInWords(ago, unit)} ago`;
}

/** School days after one day, up to and with another; null where the calendar does not reach. */
function schoolDaysSince(due: LocalDate, today: LocalDate, { school, calendar }: PupilCase): number | null {
  const since = schoolDaysBetween(compileCalendar(school.id, calendar), addDays(due, 1), today);
  return isMissing(since) ? null : since;
}

function workingDaysSince(due: LocalDate, today: LocalDate): number {
  const days = Array.from({ length: daysBetween(due, today) }, (_, i) => addDays(due, i + 1));
  return days.filter(isWorkingDay).length;
}
