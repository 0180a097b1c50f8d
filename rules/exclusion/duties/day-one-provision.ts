import { isMissing, schoolDaysAfter } from '../../calendar/school-days';
import type { CalendarMissing } from '../../calendar/types';
import { firstDayOf, type DecisionCase } from '../decision-case';
import { providerOf } from '../provider';
import type { Owing, Rule } from './rule';

export const DAY_ONE_PROVISION: Rule = {
  duty: 'day-one-provision',
  owedBy: 'governing-body',
  asks: 'Provide for a looked-after pupil, or one with a social worker, from the day after the first: expected, not statute.',
  rule: 'law.md row 23',
  source: 'Statutory guidance: an expectation',
  confirmed: false,
};

/**
 * The first school day after the first day, owed by whoever owes the sixth.
 *
 * @source law.md row 23: guidance; for a pupil with a social worker to be confirmed
 */
export function dayOneProvision(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  const { pupil, calendar } = aCase;
  if (!pupil.lookedAfter && !pupil.socialWorker) return undefined;
  const first = firstDayOf(aCase);
  if (first === undefined || isMissing(first)) return first;
  const count = schoolDaysAfter({ from: first, days: 1, calendar });
  if (isMissing(count)) return count;
  return { rule: { ...DAY_ONE_PROVISION, owedBy: providerOf(aCase) }, due: count.due, days: count.days };
}
