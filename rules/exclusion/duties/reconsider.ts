import { isMissing, schoolDaysAfter } from '../../calendar/school-days';
import type { CalendarMissing } from '../../calendar/types';
import { citing } from '../../law';
import { isPermanent, type DecisionCase } from '../decision-case';
import { dayGiven } from '../given';
import type { Owing, Rule } from './rule';

const DAYS_TO_RECONSIDER = 10;

export const RECONSIDER: Rule = {
  duty: 'reconsider',
  owedBy: 'governing-body',
  asks: 'Reconvene and reconsider within 10 school days after the panel’s decision is given.',
  rule: 'law.md rows 36, 38',
  ...citing('law 38'),
};

/**
 * 10 school days after a panel's recommendation, or its quashing and direction, is given.
 *
 * @source law.md rows 36, 38: SI 2012/1033 reg 17
 */
export function reconsider(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  const { decision, facts, calendar } = aCase;
  const { reviewDecided, reconsidered } = facts;
  if (!isPermanent(aCase) || reviewDecided === undefined || reviewDecided.outcome === 'uphold') {
    return undefined;
  }
  const given = dayGiven(reviewDecided.given, decision.school);
  if (isMissing(given)) return given;
  const count = schoolDaysAfter({ from: given, days: DAYS_TO_RECONSIDER, calendar });
  if (isMissing(count)) return count;
  return { rule: RECONSIDER, ...count, ...(reconsidered && { closedOn: reconsidered.on }) };
}
