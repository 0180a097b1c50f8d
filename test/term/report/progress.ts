import { epochDayOf, weekday } from '../../../rules/calendar/epoch-day';
import type { LocalDate } from '../../../rules/calendar/types';
import { isRefusal, type Given } from '../act';

/** One line for each school week: what was asked and refused so far, and how long it took. */
export function progress(say: (line: string) => void, started: number) {
  let week = 0;
  let before = 0;
  return (date: LocalDate, next: LocalDate | undefined, given: Given[]): void => {
    if (next !== undefined && sameWeek(date, next)) return;
    week += 1;
    const now = given.slice(before);
    before = given.length;
    const refused = now.filter((g) => isRefusal(g.answer)).length;
    const seconds = ((Date.now() - started) / 1000).toFixed(0).padStart(3);
    say(
      `${seconds} s  week ${String(week).padStart(2)}, to ${date}: ${now.length} commands, ${refused} refused`,
    );
  };
}

/** Both days stand in one week, Monday to Sunday. */
const sameWeek = (one: LocalDate, other: LocalDate): boolean => {
  const monday = (date: LocalDate) => epochDayOf(date) - weekday(epochDayOf(date));
  return monday(one) === monday(other);
};
