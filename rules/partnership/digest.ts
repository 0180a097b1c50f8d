import { addDays, epochDayOf, weekday } from '../calendar/epoch-day';
import { dateOf } from '../calendar/london-time';
import { compileCalendar, dayAt, isMissing } from '../calendar/school-days';
import type { CountedDay, LocalDate } from '../calendar/types';
import type { Owed } from '../case/obligation';
import type { Partnership } from './state';

/** The hour at which the digest goes: Friday's, while there is still time to act on it. */
const HOUR = '14:00';
/** The longest time in which no school meets is the summer's; further than this no calendar is known. */
const FURTHEST_DAYS = 70;

/**
 * The weekly digest to headteachers: on the last day of each week on which any school of the partnership meets. One that
 * went late stands for those of the days gone by: nobody gets two at once.
 *
 * @source B12; seed 004, 2.1: headteachers are kept informed of their pupils on the programme
 */
export function weeklyDigest(state: Partnership): Owed[] {
  const sent = state.digestSentAt === null ? null : dateOf(state.digestSentAt);
  const before = sent === null ? [] : [digest(state.digestDue ?? sent, [], sent)];
  const next = nextDigestDay(state, sent ?? addDays(state.since, -1));
  return next ? [...before, digest(next.date, next.days, null)] : before;
}

function digest(date: LocalDate, basis: CountedDay[], metOn: LocalDate | null): Owed {
  return {
    id: `weekly-digest:${date}`,
    duty: 'weekly-digest',
    arisesFrom: 'partnership',
    owedBy: 'chair',
    due: date,
    basis,
    rule: 'B12',
    source: 'the last day of each week on which a school of the partnership meets',
    confirmed: true,
    ladder: [{ id: 'send', at: `${date}T${HOUR}`, tell: ['headteacher'], notice: 'weekly-digest' }],
    ...(metOn !== null && { metOn }),
  };
}

/** The first last-day-of-a-week on which a school meets, after a date; null where no calendar reaches that far. */
function nextDigestDay(state: Partnership, after: LocalDate): { date: LocalDate; days: CountedDay[] } | null {
  const calendars = state.schools.map((s) => compileCalendar(s.id, s.calendar));
  const meets = (date: LocalDate): boolean =>
    calendars.some((c) => {
      const day = dayAt(c, date);
      return !isMissing(day) && day.schoolDay;
    });
  let monday = addDays(after, 1 - weekday(epochDayOf(after)));
  for (let looked = 0; looked < FURTHEST_DAYS; looked += 7) {
    const week = [4, 3, 2, 1, 0].map((n) => addDays(monday, n));
    const last = week.find(meets);
    if (last !== undefined && last > after) {
      return {
        date: last,
        days: [{ date: last, counts: 1, why: 'the last day of its week on which a school meets' }],
      };
    }
    monday = addDays(monday, 7);
  }
  return null;
}
