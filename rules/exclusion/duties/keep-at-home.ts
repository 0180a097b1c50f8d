import { localDateOf } from '../../calendar/epoch-day';
import { dateOf } from '../../calendar/london-time';
import type { CalendarMissing } from '../../calendar/types';
import { compulsorySchoolAge, isOfCompulsorySchoolAge } from '../compulsory-school-age';
import { firstDaysOfExclusion, type DecisionCase } from '../decision-case';
import { ledgerOf } from '../ledger';
import type { Owing, Rule } from './rule';

const DAYS_AT_HOME = 5;

export const KEEP_AT_HOME: Rule = {
  duty: 'keep-at-home',
  owedBy: 'parent',
  asks: 'Keep the pupil out of public places in school hours on these days.',
  rule: 'law.md row 14',
  source: 'Education and Inspections Act 2006 s103',
  confirmed: true,
};

/**
 * The first five days of exclusion of each decision by itself, without the day provision starts and those after it, while
 * the pupil is of compulsory school age.
 *
 * @source law.md row 14: Education and Inspections Act 2006 s103(2), (7), s104(3)
 * @example provision starts on the third day: the first two days
 */
export function keepAtHome(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  const { facts, pupil } = aCase;
  const provision = facts.provisionStarted ?? facts.provisionArranged;
  const starts = provision === undefined ? undefined : dateOf(provision);
  const { days, missing } = firstDaysOfExclusion(aCase, DAYS_AT_HOME);
  const ends = compulsorySchoolAge(pupil.dateOfBirth).to;
  if (missing && missing.date <= ends && (starts === undefined || missing.date < starts)) return missing;
  const kept = days.filter((day) => {
    const date = localDateOf(day);
    return (starts === undefined || date < starts) && isOfCompulsorySchoolAge(pupil.dateOfBirth, date);
  });
  const last = kept.at(-1);
  if (last === undefined) return undefined;
  return { rule: KEEP_AT_HOME, due: localDateOf(last), days: ledgerOf(aCase, kept) };
}
