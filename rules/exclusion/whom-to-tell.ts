import type { Role } from '../case/people';
import { answer } from '../deadlines';
import type { Answer, DutyName, DutyOwed } from '../deadlines/answer';
import type { PupilCase } from '../pupil/state';
import { atHomeInRun } from './education-going-on';
import { inRun } from './in-run';
import { questionOf, withoutDecision } from './question';
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
  const roles = ownIn(answerAsMade(state, decision), decision).flatMap(({ duty }) => TOLD_BY[duty] ?? []);
  return [...new Set<Role>(['parents', ...roles, 'governing-body'])];
}

/** A duty of a decision; without its days where the calendar for them is missing. */
type AsMade = Pick<DutyOwed, 'duty'> & Partial<DutyOwed>;

/**
 * The duties of a decision as it was made, whatever has become of it since; the notice of section 104 only where it has something
 * to say.
 */
export function dutiesAsMade(state: PupilCase, made: DecisionMade): AsMade[] {
  const answered = answerAsMade(state, made);
  return ownIn(answered, made).filter(
    ({ duty }) => duty !== 'section-104-notice' || saysSomething(state, made, answered),
  );
}

/** Whether the parents must have notice of the days at home and of full-time education. */
export const owesSection104 = (state: PupilCase, made: DecisionMade): boolean =>
  dutiesAsMade(state, made).some(({ duty }) => duty === 'section-104-notice');

/**
 * A notice with neither days at home nor education says nothing: straight after another suspension none is owed to the parents
 * of a pupil whose first five days are over, and who is exempt from full-time education.
 *
 * @source law.md rows 4, 14, 17, 24
 */
function saysSomething(state: PupilCase, made: DecisionMade, { duties, problems }: Answer): boolean {
  const isUndated = (duty: DutyName): boolean =>
    problems.some((p) => p.duty === duty && p.decision === made.id);
  if (UNDATED_SAYS.some(isUndated)) return true;
  const before = withoutDecision(state, made.id);
  const isAtHome = atHomeInRun(before, made);
  const atHome = duties.find((d) => d.duty === 'keep-at-home' && d.decision === made.id)?.days ?? [];
  if (atHome.some(({ date, counts }) => counts !== null && isAtHome(date))) return true;
  const sixthWith = inRun(before, made)?.sixthWith ?? made.id;
  return duties.some((d) => d.duty === 'sixth-day-provision' && d.decision === sixthWith);
}

/** What a notice tells of also while its days are not known. */
const UNDATED_SAYS: DutyName[] = ['section-104-notice', 'keep-at-home', 'sixth-day-provision'];

const ownIn = ({ duties, problems }: Answer, { id }: DecisionMade): AsMade[] =>
  [...duties, ...problems.map(({ duty, decision }) => ({ duty, decision }))].filter((d) => d.decision === id);

const answerAsMade = (state: PupilCase, made: DecisionMade): Answer =>
  answer(questionOf(withoutDecision(state, made.id), { decisions: [made] }));

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
