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
    ...duties.flatMap((d) =>
      isKept(d.duty) && !isBack(state, d.duty, d.decision) ? [obligation(state, d, d.duty, calendar)] : [],
    ),
    ...problems.flatMap((p) =>
      isKept(p.duty) && !isBack(state, p.duty, p.decision) ? [undated(state, p, p.duty)] : [],
    ),
  ];
}

/** Reinstated by the governors: the pupil is back in school, so nobody owes education elsewhere any more. */
function isBack(state: PupilCase, duty: Kept, decision: string): boolean {
  const found = state.exclusions.decisions.find((d) => d.id === decision);
  return duty === 'sixth-day-provision' && !found?.attendedOn && found?.governors?.outcome === 'reinstated';
}

function obligation(state: PupilCase, owes: DutyOwed, duty: Kept, calendar: CompiledCalendar): Owed {
  const owedBy = roleOf(owes.owedBy);
  const met = metOn(state, duty, owes.decision);
  const plans = state.policy.ladders[duty].map((plan) => toOwner(state, plan, owedBy));
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
  return {
    id: `${duty}:${problem.decision}`,
    duty,
    arisesFrom: problem.decision,
    owedBy: ownerOf(state, duty, problem.decision),
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

/** Who owes a duty whose date nobody can work out yet (law 17, 18, 20, 25 to 30). */
function ownerOf({ exclusions, school }: PupilCase, duty: Kept, decision: string): Role {
  if (duty === 'governors-meeting') return 'governing-body';
  const found = exclusions.decisions.find((d) => d.id === decision);
  if (found?.kind === 'permanent-exclusion') return 'home-authority';
  return school.kind === 'pru' ? 'authority' : 'governing-body';
}

/**
 * Policies speak of the owner of these duties as the governing body; for one decision it may be an authority. A home
 * authority that is the partnership's own is told once, not once in each of its parts.
 */
function toOwner({ pupil, policy }: PupilCase, plan: RungPlan, owner: Role): RungPlan {
  const tell = plan.tell.map((role) => (role === 'governing-body' ? owner : role));
  const same = owner === 'home-authority' && pupil.homeAuthority === policy.authority;
  const once = same && tell.includes(owner) ? tell.filter((role) => role !== 'authority') : tell;
  return { ...plan, tell: [...new Set(once)] };
}

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
