import type { CompiledCalendar } from '../calendar/school-days';
import { ladderFor, type RungPlan } from '../case/ladder';
import type { Owed } from '../case/obligation';
import type { Role } from '../case/people';
import { answer } from '../deadlines';
import type { DutyOwed, Problem } from '../deadlines/answer';
import type { PupilCase } from '../pupil/state';
import { questionOf } from './question';

/** The statutory duties that a programme keeps a clock for. */
type Kept = 'sixth-day-provision' | 'governors-meeting';
const isKept = (duty: string): duty is Kept => duty === 'sixth-day-provision' || duty === 'governors-meeting';

/**
 * What suspensions and permanent exclusions owe: the deadline question of this case, answered, with the ladders of the
 * policy. A duty whose calendar is missing stands without a date and names what is missing.
 *
 * @source law.md rows 17 to 24 (sixth day), 25 to 30 (governors); deadlines.md
 */
export function exclusionObligations(state: PupilCase, calendar: CompiledCalendar): Owed[] {
  if (state.exclusions.decisions.length === 0) return [];
  const { duties, problems } = answer(questionOf(state));
  return [
    ...duties.flatMap((d) => (isKept(d.duty) ? [obligation(state, d, d.duty, calendar)] : [])),
    ...problems.flatMap((p) => (isKept(p.duty) ? [undated(state, p, p.duty)] : [])),
  ];
}

function obligation(state: PupilCase, owes: DutyOwed, duty: Kept, calendar: CompiledCalendar): Owed {
  const owedBy = roleOf(owes.owedBy);
  const met = metOn(state, duty, owes.decision);
  const plans = state.policy.ladders[duty].map((plan) => toOwner(plan, owedBy));
  return {
    id: `${duty}:${owes.decision}`,
    duty,
    arisesFrom: owes.decision,
    owedBy,
    due: owes.due,
    basis: owes.days,
    rule: owes.rule,
    source: owes.source,
    confirmed: owes.confirmed,
    ladder: owes.due === null ? [] : ladderFor(plans, owes.due, calendar),
    ...(met && { metOn: met }),
  };
}

function undated(state: PupilCase, problem: Problem, duty: Kept): Owed {
  const met = metOn(state, duty, problem.decision);
  const owner = state.exclusions.decisions.find((d) => d.id === problem.decision)?.kind;
  return {
    id: `${duty}:${problem.decision}`,
    duty,
    arisesFrom: problem.decision,
    owedBy:
      duty === 'sixth-day-provision' && owner === 'permanent-exclusion' ? 'home-authority' : 'governing-body',
    due: null,
    missing: { school: problem.school, year: problem.year },
    basis: [],
    rule: duty === 'sixth-day-provision' ? 'law 17-19' : 'law 25-30',
    source: 'no date without the calendar of that year',
    confirmed: true,
    ladder: [],
    ...(met && { metOn: met }),
  };
}

/** Policies speak of the owner of these duties as the governing body; for one decision it may be an authority. */
const toOwner = (plan: RungPlan, owner: Role): RungPlan => ({
  ...plan,
  tell: [...new Set(plan.tell.map((role) => (role === 'governing-body' ? owner : role)))],
});

function roleOf(owedBy: DutyOwed['owedBy']): Role {
  switch (owedBy) {
    case 'governing-body':
    case 'headteacher':
    case 'authority':
    case 'home-authority':
      return owedBy;
    case 'parent':
      return 'parents';
    case 'review-body':
    case 'panel':
      return 'chair';
  }
}

/** The sixth-day clock closes on attendance, not on intention (C3); the governors' when they met. */
function metOn(state: PupilCase, duty: Kept, decision: string): string | null {
  const found = state.exclusions.decisions.find((d) => d.id === decision);
  return (duty === 'sixth-day-provision' ? found?.attendedOn : found?.governors?.metOn) ?? null;
}
