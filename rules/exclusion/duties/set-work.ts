import { localDateOf } from '../../calendar/epoch-day';
import type { CalendarMissing } from '../../calendar/types';
import { citing } from '../../law';
import { firstDaysOfExclusion, type DecisionCase } from '../decision-case';
import { ledgerOf } from '../ledger';
import type { Owing, Rule } from './rule';

const DAYS_OF_WORK = 5;

export const SET_WORK: Rule = {
  duty: 'set-work',
  owedBy: 'headteacher',
  asks: 'Set and mark work for the first five school days.',
  rule: 'law.md row 16',
  ...citing('law 16'),
};

/**
 * The first five days of exclusion of the decision, or all of them if fewer.
 *
 * @source law.md row 16: guidance
 */
export function setWork(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  const { days, missing } = firstDaysOfExclusion(aCase, DAYS_OF_WORK);
  if (missing) return missing;
  const last = days.at(-1);
  return last === undefined
    ? undefined
    : { rule: SET_WORK, due: localDateOf(last), days: ledgerOf(aCase, days) };
}
