import type { LocalDate } from '../calendar/types';
import type { Obligation } from '../case/obligation';
import type { PupilCase } from '../pupil/state';
import { inRun } from './in-run';
import type { DecisionMade, Exclusion } from './state';

/** Full-time education that the suspension before brought, and that a later one of the same run goes on with. */
export interface EducationGoingOn {
  with: Exclusion;
  owed: Obligation & { due: LocalDate };
}

/**
 * A run has one duty of full-time education, on the decision that covers day six. Where a later suspension follows straight
 * on, that education goes on: nothing new is owed, and what is owed does not end.
 *
 * @returns null where day six is this decision's own, or is not reached, or nobody owes it
 * @source law.md rows 17, 21
 */
export function educationGoingOn(state: PupilCase, decision: DecisionMade): EducationGoingOn | null {
  const id = inRun(state, decision)?.sixthWith;
  const found = state.exclusions.decisions.find((d) => d.id === id);
  const owed = state.owed.find((o) => o.duty === 'sixth-day-provision' && o.arisesFrom === id);
  if (!found || !owed || owed.status === 'no-longer-needed') return null;
  return owed.due === null ? null : { with: found, owed: { ...owed, due: owed.due } };
}
