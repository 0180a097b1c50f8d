import type { Role } from '../case/people';
import { answer } from '../deadlines';
import type { Answer, DutyName, DutyOwed } from '../deadlines/answer';
import type { PupilCase } from '../pupil/state';
import { atHomeInRun } from './education-going-on';
import { inRun } from './in-run';
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

/**
 * Whether the parents must have notice of the days at home and of full-time education. A notice with neither says nothing:
 * straight after another suspension none is owed to the parents of a pupil whose first five days are over, and who is exempt
 * from full-time education.
 *
 * @source law.md rows 4, 14, 17, 24
 */
export function owesSection104(state: PupilCase, decision: DecisionMade): boolean {
  const { duties, problems } = answerAsMade(state, decision);
  const own = (duty: DutyName): DutyOwed | undefined =>
    duties.find((d) => d.duty === duty && d.decision === decision.id);
  const isUndated = (duty: DutyName): boolean =>
    problems.some((p) => p.duty === duty && p.decision === decision.id);
  if (isUndated('section-104-notice')) return true;
  if (!own('section-104-notice')) return false;
  const before = withoutDecision(state, decision.id);
  const isAtHome = atHomeInRun(before, decision);
  const atHome = own('keep-at-home')?.days.some(({ date, counts }) => counts !== null && isAtHome(date));
  if (atHome || isUndated('keep-at-home') || isUndated('sixth-day-provision')) return true;
  const sixthWith = inRun(before, decision)?.sixthWith ?? decision.id;
  return duties.some((d) => d.duty === 'sixth-day-provision' && d.decision === sixthWith);
}

/**
 * The duties of a decision as it was made, whatever has become of it since. Those whose calendar is missing are among
 * them, without their days.
 */
export function dutiesAsMade(
  state: PupilCase,
  made: DecisionMade,
): (Pick<DutyOwed, 'duty'> & Partial<DutyOwed>)[] {
  const { duties, problems } = answerAsMade(state, made);
  return [...duties, ...problems.map(({ duty, decision }) => ({ duty, decision }))].filter(
    (d) => d.decision === made.id,
  );
}

const answerAsMade = (state: PupilCase, made: DecisionMade): Answer =>
  answer(questionOf(withoutDecision(state, made.id), { decisions: [made] }));

function withoutDecision(state: PupilCase, id: string): PupilCase {
  const decisions = state.exclusions.decisions.filter((d) => d.id !== id);
  return { ...state, exclusions: { ...state.exclusions, decisions } };
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
