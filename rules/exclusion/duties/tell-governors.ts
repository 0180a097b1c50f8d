import { localDateOf } from '../../calendar/epoch-day';
import { isMissing } from '../../calendar/school-days';
import { termOf } from '../../calendar/terms';
import type { CalendarMissing } from '../../calendar/types';
import { citing } from '../../law';
import { isPermanent, type DecisionCase } from '../decision-case';
import { dayOfSession } from '../periods';
import { FIVE_DAYS } from '../totals';
import type { Owing, Rule } from './rule';

export const TELL_GOVERNORS: Rule = {
  duty: 'tell-governors',
  owedBy: 'headteacher',
  asks: 'Tell the governing body: without delay where a meeting can follow, otherwise by the end of the term.',
  rule: 'law.md row 7',
  ...citing('law 7'),
};

/**
 * The day of the decision for a permanent exclusion, an exam lost or more than five days in the term; otherwise the end of
 * the term in which the period begins.
 *
 * @source law.md row 7: SI 2012/1033 reg 23(2)-(3); that the rest goes termly is to be confirmed
 */
export function tellGovernors(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  const { decision, decidedOn, placed, calendar } = aCase;
  if (isPermanent(aCase) || decision.losesExamOn || placed.mostInATerm > FIVE_DAYS) {
    return { rule: TELL_GOVERNORS, due: decidedOn };
  }
  const { first } = placed.period;
  if (typeof first !== 'number') return first;
  const term = termOf(calendar, localDateOf(dayOfSession(first)));
  return term === undefined || isMissing(term) ? term : { rule: TELL_GOVERNORS, due: term.to };
}
