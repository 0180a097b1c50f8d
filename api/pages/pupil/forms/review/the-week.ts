import { dayMarksOf, type DayEntry } from '../../../../../database/day-marks';
import { addDays } from '../../../../../rules/calendar/epoch-day';
import { countInWords, dayInWords } from '../../../../../rules/calendar/words';
import { weekOf, type WeekOfTarget } from '../../../../../rules/monitoring/week';
import { onStage } from '../../../../../rules/programme/gate';
import { MARKS } from '../../../../words/choices';
import type { PupilPage } from '../../pupil-page';

/** What the days since the last review say, target by target. */
export interface TheWeek {
  targets: WeekOfTarget[];
  absent: number;
}

/** The days after the last review, or since the stage began, up to today. Of a day that was corrected the last word stands. */
export async function theWeek({ house, state, caseId, today }: PupilPage): Promise<TheWeek> {
  const stage = onStage(state.programme);
  if (!stage) return { targets: [], absent: 0 };
  const last = stage.reviews.at(-1);
  const from = last === undefined ? stage.since : addDays(last, 1);
  const entries = await dayMarksOf(house.db, [caseId], { from, to: today });
  const byDay = new Map<string, DayEntry>(entries.map((entry) => [entry.day, entry]));
  const days = [...byDay.values()].map(({ day: on, absent, marks }) => ({ on, absent, marks }));
  return { targets: weekOf(stage.targets, days), absent: days.filter(({ absent }) => absent).length };
}

/** @example 'Monday 14 September: met. Tuesday 15 September: not yet.' */
export const daysInWords = ({ days }: WeekOfTarget): string =>
  days.map(({ on, mark }) => `${dayInWords(on)}: ${MARKS[mark].toLowerCase()}.`).join(' ');

/** Where the marks of a review come from. */
export function weekInWords({ targets, absent }: TheWeek): string {
  const days = new Set(targets.flatMap((target) => target.days.map(({ on }) => on))).size;
  if (days === 0 && absent === 0) return '';
  const missed = absent === 0 ? '' : ` Absent on ${countInWords(absent, 'day')}.`;
  return `Filled in from the daily marks of ${countInWords(days, 'day')} since the last review. Change what you see otherwise.${missed}`;
}
