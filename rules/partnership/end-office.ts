import { addDays } from '../calendar/epoch-day';
import type { LocalDate } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { refuse } from '../refusal';
import type { EndOffice } from './commands';
import type { PartnershipEvent } from './events';
import type { Holding, Partnership } from './state';

/**
 * Gives an office its last day. The last administrator's does not end: nobody could set anything up any more, nor give the
 * office to anybody else.
 *
 * @param on the day on which it is asked: administrators of the past do not count
 * @source A3
 */
export function endOffice(
  { holdings }: Partnership,
  { person, office, school, from, to }: EndOffice,
  on: LocalDate,
): Decision<PartnershipEvent> {
  const held = holdings.find(
    (h) => h.person === person && h.office === office && h.school === school && h.from === from,
  );
  if (!held) return refuse('not-in-office', 'A3');
  if (to < from) return refuse('office-ends-before-it-begins', 'A3', { from, to });
  if (held.to !== null && held.to <= to) return refuse('nothing-changes', 'A3');
  const dayAfter = addDays(to < on ? on : to, 1);
  const holdsThen = (h: Holding): boolean =>
    h !== held && h.office === 'administrator' && h.from <= dayAfter && (h.to === null || h.to >= dayAfter);
  if (office === 'administrator' && !holdings.some(holdsThen)) return refuse('last-administrator', 'A3');
  return { events: [{ type: 'office-ended', person, office, school, from, to }] };
}
