import { compileCalendar, type CompiledCalendar } from '../calendar/school-days';
import { ladderFor, type RungPlan } from '../case/ladder';
import type { Owed } from '../case/obligation';
import type { Role } from '../case/people';
import { answer } from '../deadlines';
import type { DutyOwed, OwedBy, Problem } from '../deadlines/answer';
import { ladderOf } from '../policies/ladder-of';
import type { PupilCase } from '../pupil/state';
import { RULES } from './duties/all';
import { hasFallenAway, isKept, metOn, missedOn, type Kept } from './kept-duties';
import { questionOf } from './question';
import { kindOfSchool } from './school-of';
import type { Exclusion } from './state';

/**
 * What suspensions and permanent exclusions owe: the deadline question of this case, answered, with the ladders of the
 * policy. A duty whose calendar is missing stands without a date and names what is missing.
 *
 * @source law.md rows 16 to 41; deadlines.md
 */
export function exclusionObligations(state: PupilCase, calendar: CompiledCalendar): Owed[] {
  const { decisions } = state.exclusions;
  if (decisions.length === 0) return [];
  const { duties, problems } = answer(questionOf(state));
  return [...duties.map(dated), ...problems.map(undated)].flatMap((found) => {
    const decision = decisions.find((d) => d.id === found.decision);
    if (!decision || !isKept(found.duty)) return [];
    const back = duties.find((d) => d.duty === 'reintegration-meeting' && d.decision === decision.id)?.due;
    if (hasFallenAway(found.duty, decision, { due: found.due, back }, state)) return [];
    return [obligation(state, found, found.duty, decision, calendarOf(state, decision, calendar))];
  });
}

/** A duty as the question answers it, with a date or with what is missing. */
interface Found extends Pick<
  DutyOwed,
  'duty' | 'decision' | 'due' | 'days' | 'rule' | 'source' | 'confirmed'
> {
  owedBy: OwedBy;
  missing?: { school: string; year: string };
}

const dated = (duty: DutyOwed): Found => duty;

/** Without its calendar a duty has no date, and still has its rule. */
function undated({ duty, decision, school, year }: Problem): Found {
  const rule = RULES.find((r) => r.duty === duty);
  return {
    duty,
    decision,
    due: null,
    days: [],
    owedBy: rule?.owedBy ?? 'governing-body',
    rule: rule?.rule ?? '',
    source: rule?.source ?? '',
    confirmed: rule?.confirmed ?? false,
    missing: { school, year },
  };
}

function obligation(
  state: PupilCase,
  found: Found,
  duty: Kept,
  decision: Exclusion,
  calendar: CompiledCalendar,
): Owed {
  const { due, missing, days: basis, rule, source, confirmed } = found;
  const owedBy = missing ? ownerOf(state, duty, decision, found) : roleOf(found.owedBy);
  const met = metOn(duty, decision);
  const missed = missedOn(duty, decision);
  const plans = plansOf(state, duty).map((plan) => toOwner(state, plan, owedBy));
  return {
    id: `${duty}:${decision.id}`,
    duty,
    arisesFrom: decision.id,
    owedBy,
    due,
    ...(missing && { missing }),
    basis,
    rule,
    source,
    confirmed,
    ladder: due === null ? [] : ladderFor(plans, due, calendar),
    ...(met && { metOn: met }),
    ...(missed && { missedOn: missed }),
  };
}

/** The right to apply is told in the letter of the decision: no reminder, only the morning after its last day. */
const LAST_DAY_GONE: RungPlan[] = [
  { id: 'closes', days: 1, counted: 'working-days', hour: '08:00', tell: [], notice: 'duty-coming' },
];

function plansOf({ policy }: PupilCase, duty: Kept): RungPlan[] {
  if (duty === 'apply-for-review') return LAST_DAY_GONE;
  if (duty === 'consider-representations') return [];
  return ladderOf(policy, duty);
}

/** Days are those of the school whose head decided, also after the pupil has moved. */
export function calendarOf(
  { formerSchools = [] }: PupilCase,
  { school }: Exclusion,
  calendar: CompiledCalendar,
): CompiledCalendar {
  const former = formerSchools.find((s) => s.id === school);
  return former ? compileCalendar(former.id, former.calendar) : calendar;
}

/** Who owes a duty whose date nobody can work out yet (law 17, 18, 20). */
function ownerOf(state: PupilCase, duty: Kept, decision: Exclusion, found: Found): Role {
  if (duty !== 'sixth-day-provision' && duty !== 'day-one-provision') return roleOf(found.owedBy);
  if (decision.kind === 'permanent-exclusion') return 'home-authority';
  return kindOfSchool(state, decision.id) === 'pru' ? 'authority' : 'governing-body';
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

function roleOf(owedBy: OwedBy): Role {
  switch (owedBy) {
    case 'governing-body':
    case 'headteacher':
    case 'authority':
    case 'home-authority':
    case 'review-body':
      return owedBy;
    case 'parent':
      return 'parents';
    case 'panel':
      return 'chair';
  }
}
