import type { Role } from '../case/people';
import { answer } from '../deadlines';
import type { DutyName } from '../deadlines/answer';
import type { PupilCase } from '../pupil/state';
import { questionOf } from './question';
import type { DecisionMade } from './state';

/** Whom each duty of telling is about. */
export const TOLD_BY: Partial<Record<DutyName, Role>> = {
  'tell-parents': 'parents',
  'tell-authority': 'authority',
  'tell-governors': 'governing-body',
  'tell-social-worker': 'social-worker',
  'tell-virtual-school-head': 'virtual-school-head',
  'tell-home-authority': 'home-authority',
};

/**
 * Everybody who must be told of a decision, under the edition of its day: parents and governing body always, the governors
 * at once also where the law lets it wait for the end of the term.
 *
 * @source law.md rows 2, 6 to 9
 */
export function whomToTell(state: PupilCase, decision: DecisionMade): Role[] {
  const roles = dutiesOf(state, decision).flatMap((duty) => TOLD_BY[duty] ?? []);
  return [...new Set<Role>(['parents', ...roles, 'governing-body'])];
}

/** Whether the parents must have notice of the days at home and of full-time education. @source law.md row 4 */
export const owesSection104 = (state: PupilCase, decision: DecisionMade): boolean =>
  dutiesOf(state, decision).includes('section-104-notice');

/** The duties of a decision as it was made, whatever has become of it since; those whose calendar is missing among them. */
function dutiesOf(state: PupilCase, { id, ...made }: DecisionMade): DutyName[] {
  const others = state.exclusions.decisions.filter((d) => d.id !== id);
  const without = { ...state, exclusions: { ...state.exclusions, decisions: others } };
  const { duties, problems } = answer(questionOf(without, { decisions: [{ id, ...made }] }));
  return [...duties, ...problems].filter((d) => d.decision === id).map((d) => d.duty);
}
