import type { Role } from '../case/people';
import { answer } from '../deadlines';
import type { DutyName, DutyOwed } from '../deadlines/answer';
import type { PupilCase } from '../pupil/state';
import { questionOf } from './question';
import { kindOfSchool } from './school-of';
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
  const roles = dutiesAsMade(state, decision).flatMap(({ duty }) => TOLD_BY[duty] ?? []);
  return [...new Set<Role>(['parents', ...roles, 'governing-body'])];
}

/** Whether the parents must have notice of the days at home and of full-time education. @source law.md row 4 */
export const owesSection104 = (state: PupilCase, decision: DecisionMade): boolean =>
  dutiesAsMade(state, decision).some(({ duty }) => duty === 'section-104-notice');

/**
 * The duties of a decision as it was made, whatever has become of it since. Those whose calendar is missing are among
 * them, without their days.
 */
export function dutiesAsMade(
  state: PupilCase,
  { id, ...made }: DecisionMade,
): (Pick<DutyOwed, 'duty'> & Partial<DutyOwed>)[] {
  const others = state.exclusions.decisions.filter((d) => d.id !== id);
  const without = { ...state, exclusions: { ...state.exclusions, decisions: others } };
  const { duties, problems } = answer(questionOf(without, { decisions: [{ id, ...made }] }));
  return [...duties, ...problems.map(({ duty, decision }) => ({ duty, decision }))].filter(
    (d) => d.decision === id,
  );
}

const except =
  (...not: Role[]) =>
  (told: Role[]): Role[] =>
    told.filter((role) => !not.includes(role));
const withoutHelpers = except('social-worker', 'virtual-school-head');

/** The notices that follow a decision and go to more than the parents. */
export type Following =
  | 'exclusion-cancelled'
  | 'governors-invitation'
  | 'governors-decided'
  | 'review-applied'
  | 'review-decided'
  | 'reconsidered';

/**
 * Who hears of what follows a decision, of those who were told of it. To the governors' meeting of an academy the authority
 * comes only if the parents ask.
 *
 * @source law.md rows 13, 32, 34, 37, 38
 */
export function whoHears(notice: Following, state: PupilCase, decision: DecisionMade): Role[] {
  const told = whomToTell(state, decision);
  switch (notice) {
    case 'exclusion-cancelled':
      return told;
    case 'governors-invitation': {
      const away: Role[] =
        kindOfSchool(state, decision.id) === 'academy' ? ['home-authority', 'authority'] : ['home-authority'];
      return [...except(...away)(told), 'headteacher'];
    }
    case 'governors-decided':
      return [...except('governing-body')(told), 'headteacher'];
    case 'review-applied':
      return ['review-body', 'governing-body', 'headteacher'];
    case 'review-decided':
      return [...withoutHelpers(told), 'headteacher'];
    case 'reconsidered':
      return [...except('governing-body')(withoutHelpers(told)), 'headteacher'];
  }
}
