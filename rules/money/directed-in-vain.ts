import type { LocalDate } from '../calendar/types';
import { answer } from '../deadlines';
import { questionOf } from '../exclusion/question';
import { kindOfSchool } from '../exclusion/school-of';
import type { PupilCase } from '../pupil/state';

/** Where the adjustment comes from; when it falls due has not been read in full. */
export const ADJUSTMENT_RULE = {
  rule: 'law.md row 39',
  source: 'Education Act 2002 s51A(6)',
  confirmed: false,
} as const;

/**
 * The last day on which the governors could have reinstated a pupil, as a panel had directed them to reconsider, and did
 * not: since then the financial adjustment applies. Never after a mere recommendation, and not to a pupil referral unit.
 *
 * @returns null where it does not apply, or not yet, or where the calendar of the days is missing
 * @source law.md row 39: Education Act 2002 s51A(6); to be confirmed
 */
export function directedInVain(state: PupilCase, decision: string, today: LocalDate): LocalDate | null {
  const found = state.exclusions.decisions.find((d) => d.id === decision);
  if (found?.review?.outcome !== 'quash-and-direct' || kindOfSchool(state, decision) === 'pru') return null;
  const { duties } = answer(questionOf(state));
  const last = duties.find((d) => d.duty === 'reconsider' && d.decision === decision)?.due ?? null;
  if (last === null || today <= last) return null;
  const { reconsidered } = found;
  return reconsidered?.outcome === 'reinstated' && reconsidered.on <= last ? null : last;
}
