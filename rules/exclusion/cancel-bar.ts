import { addDays, epochDayOf, localDateOf } from '../calendar/epoch-day';
import { schoolYearOf } from '../calendar/compiled-calendar';
import type { LocalDate } from '../calendar/types';
import { answer } from '../deadlines';
import type { PupilCase } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';
import { questionOf } from './question';

/**
 * Why a decision could not be cancelled on a day: the governors had begun to meet, or the pupil had been out for more than
 * 45 days of the school year; null where nothing bars it.
 *
 * @source law.md row 13: SI 2012/1033 regs as inserted by SI 2023/571
 */
export function barredFromCancelling(state: PupilCase, decision: string, on: LocalDate): Refusal | null {
  const asked = questionOf(state, { facts: [{ kind: 'cancelled', decision, on }] });
  const barred = answer(asked).refusals.filter((r) => r.decision === decision);
  if (barred.some((r) => r.code === 'cancel-after-meeting-began'))
    return refuse('cancel-after-meeting-began', 'law 13');
  return barred.some((r) => r.code === 'cancel-over-45-days')
    ? refuse('cancel-over-45-days', 'law 13')
    : null;
}

/**
 * The last day of the school year on which a decision could be cancelled, if nothing else happens: the next would find the
 * pupil out for more than 45 days. The further the year, the more days are out: a search by halves finds it.
 *
 * @param from a day on which nothing bars it
 * @returns null where the school year ends before that
 * @source law.md row 13
 * @example permanently excluded on 2026-09-10, no days before: 2026-11-20 under the calendar of law.md
 */
export function lastDayToCancel(state: PupilCase, decision: string, from: LocalDate): LocalDate | null {
  const isOpen = (on: LocalDate): boolean => barredFromCancelling(state, decision, on) === null;
  const year = schoolYearOf(epochDayOf(from));
  let last = epochDayOf(from);
  let first = epochDayOf(`${year + 1}-07-31`);
  if (isOpen(localDateOf(first))) return null;
  while (first - last > 1) {
    const middle = last + Math.floor((first - last) / 2);
    if (isOpen(localDateOf(middle))) last = middle;
    else first = middle;
  }
  return addDays(localDateOf(first), -1);
}
