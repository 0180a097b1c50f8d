import { dateOf, hoursBefore } from '../../calendar/london-time';
import { citing } from '../../law';
import type { DecisionCase } from '../decision-case';
import type { Owing, Rule } from './rule';

/** Clock hours that pass, not days. */
const HOURS_OF_NOTICE = 48;

export const PROVISION_NOTICE: Rule = {
  duty: 'provision-notice',
  owedBy: 'headteacher',
  asks: 'Give the details of the provision at least 48 hours before it starts; parents may waive it before day six.',
  rule: 'law.md row 5',
  ...citing('law 5'),
};

/**
 * 48 elapsed hours before provision is arranged to start, or started; across a change of the clocks the clock time shifts.
 *
 * @source law.md row 5: SI 2007/1870 reg 6(3)-(4)
 * @example provision from 2026-10-26T09:00: dueAt 2026-10-24T10:00, because the clocks went back
 */
export function provisionNotice({ facts }: DecisionCase): Owing | undefined {
  const starts = facts.provisionArranged ?? facts.provisionStarted;
  if (starts === undefined) return undefined;
  const dueAt = hoursBefore(starts, HOURS_OF_NOTICE);
  return { rule: PROVISION_NOTICE, due: dateOf(dueAt), dueAt };
}
