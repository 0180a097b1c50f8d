import { dateIn, meetsOn, whyNot } from '../calendar/compiled-calendar';
import { counted } from '../calendar/school-days';
import type { CountedDay, EpochDay } from '../calendar/types';
import { whyFirst, type DecisionCase } from './decision-case';

/** Why a day between days of exclusion does not count: the school does not meet, or the pupil was in school. */
function whySkipped({ calendar, attended }: DecisionCase, day: EpochDay): string {
  if (meetsOn(calendar, day) <= 0) return whyNot(calendar, day);
  return attended.has(day) ? 'in school for every session that day' : 'does not count';
}

/** The working from the first of some days to the last: those days numbered, the rest with the reason they are not. */
export function ledgerOf(aCase: DecisionCase, days: EpochDay[]): CountedDay[] {
  const lines: CountedDay[] = [];
  const last = days.at(-1) ?? -Infinity;
  let next = 0;
  for (let day = days[0] ?? 0; day <= last; day += 1) {
    if (day !== days[next]) {
      lines.push({ date: dateIn(aCase.calendar, day), counts: null, why: whySkipped(aCase, day) });
      continue;
    }
    next += 1;
    lines.push(numbered(aCase, day, next));
  }
  return lines;
}

/** The working of a run from its first day to its sixth; days that are not school days do not break it. */
export function runLedger(aCase: DecisionCase, first: EpochDay, sixth: EpochDay): CountedDay[] {
  const days: EpochDay[] = [];
  for (let day = first; day <= sixth; day += 1) if (meetsOn(aCase.calendar, day) > 0) days.push(day);
  return ledgerOf(aCase, days);
}

function numbered(aCase: DecisionCase, day: EpochDay, number: number): CountedDay {
  const line = counted(aCase.calendar, day, number);
  const { first } = aCase.placed.period;
  const isFirst = number === 1 && typeof first === 'number' && Math.floor(first / 2) === day;
  return isFirst ? { ...line, why: whyFirst(aCase, day) } : line;
}
