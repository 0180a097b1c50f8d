import type { LocalDate } from '../../../rules/calendar/types';
import type { Pupil } from '../../../rules/deadlines';

/**
 * How old the pupil is, as far as the law asks. No date of birth is asked: it would stand in the address, and from Year 1
 * to Year 11 every date of birth of a year group gives the same answer.
 */
export const AGES = {
  'school-age': 'Between Reception and Year 10, of compulsory school age',
  'year-11': 'Year 11',
  'too-young': 'Nursery or Reception, not yet of compulsory school age',
  'post-16': 'Year 12 or 13',
} as const;

export type Age = keyof typeof AGES;

export const isAge = (value: string | null): value is Age => value !== null && Object.hasOwn(AGES, value);

/** Years before the school year of the decision in which a pupil of that age was born, in a January. */
const BORN: Record<Age, number> = { 'school-age': 10, 'year-11': 15, 'too-young': 3, 'post-16': 17 };

/** The first day of the school year, September to August, is in the year before for a date up to August. */
const schoolYearOf = (date: LocalDate): number =>
  Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0);

/** A pupil of that age on a day, with a date of birth that stands for all of its year group. */
export const pupilOf = (age: Age, on: LocalDate): Pick<Pupil, 'dateOfBirth' | 'yearGroup'> => ({
  dateOfBirth: `${schoolYearOf(on) - BORN[age]}-01-01`,
  yearGroup: age === 'year-11' ? 11 : null,
});
