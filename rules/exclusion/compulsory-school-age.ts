import { epochDayOf, localDateOf, weekday } from '../calendar/epoch-day';
import type { LocalDate } from '../calendar/types';

const PRESCRIBED = ['03-31', '08-31', '12-31'];

/**
 * The first and the last day of a child's compulsory school age. It begins on the 31 March, 31 August or 31 December
 * on or next after the fifth birthday and ends on the last Friday in June of the school year, September to August,
 * of the sixteenth.
 *
 * @source deadlines.md, Runs and the sixth day: Education Act 1996 s8
 * @example compulsorySchoolAge('2013-05-04') is { from: '2018-08-31', to: '2029-06-29' }
 */
export function compulsorySchoolAge(dateOfBirth: LocalDate): { from: LocalDate; to: LocalDate } {
  const year = +dateOfBirth.slice(0, 4);
  const birthday = dateOfBirth.slice(5);
  const begins = PRESCRIBED.find((day) => birthday <= day) ?? '12-31';
  const endOfJune = epochDayOf(`${birthday >= '09-01' ? year + 17 : year + 16}-06-30`);
  return { from: `${year + 5}-${begins}`, to: localDateOf(endOfJune - ((weekday(endOfJune) + 2) % 7)) };
}

/**
 * Whether a child is of compulsory school age on a day.
 *
 * @example isOfCompulsorySchoolAge('2013-05-04', '2018-08-30') is false
 */
export function isOfCompulsorySchoolAge(dateOfBirth: LocalDate, on: LocalDate): boolean {
  const age = compulsorySchoolAge(dateOfBirth);
  return age.from <= on && on <= age.to;
}
