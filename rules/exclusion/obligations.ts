import { compileCalendar, type CompiledCalendar } from '../calendar/school-days';
import type { LocalDate } from '../calendar/types';
import { ladderFor, type RungPlan } from '../case/ladder';
import type { Owed } from '../case/obligation';
import type { Role } from '../case/people';
import { answer } from '../deadlines';
import type { Answer, DutyName, DutyOwed, OwedBy, Problem } from '../deadlines/answer';
import { ladderOf } from '../policies/ladder-of';
import type { PupilCase } from '../pupil/state';
import { RULES } from './duties/all';
import { meetingRule } from './duties/governors-meeting';
import type { Rule } from './duties/rule';
import { SIXTH_DAY_BY } from './duties/sixth-day-provision';
import { dayOneGoingOn } from './education-going-on';
import { hasFallenAway, isKept, metOn, missedOn, type Kept } from './kept-duties';
import { inRun } from './in-run';
import { attendedFromItsStart, attendedInRun, attendedWith, neverCame } from './of-one-run';
import { providerFor } from './provider';
import { questionOf } from './question';
import { kindOfSchool } from './school-of';
import { undoneOn } from './standing';
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
  const answered = answer(questionOf(state));
  const { duties, problems } = answered;
  const all = [...duties.map(dated), ...problems.flatMap((p) => undated(state, answered, p))];
  const owed = all.flatMap((one) => {
    const made = decisions.find((d) => d.id === one.decision);
    return made ? bearersOf(one, made, state, duties).map((decision) => ({ one, decision })) : [];
  });
  return owed.flatMap(({ one, decision }) => {
    const found = forTheRun(one, decision, state);
    if (!found || !isKept(found.duty)) return [];
    const back = duties.find((d) => d.duty === 'reintegration-meeting' && d.decision === decision.id)?.due;
    const met = metIn(state, found.duty, decision);
    if (met === null && hasFallenAway(found.duty, decision, { due: found.due, back }, state)) return [];
    return [obligation(state, found, found.duty, decision, met, calendarOf(state, decision, calendar))];
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

/** Attendance that is recorded with any suspension of a run meets what is owed for all of them. */
function metIn(state: PupilCase, duty: Kept, decision: Exclusion): LocalDate | null {
  switch (duty) {
    case 'day-one-provision':
      return attendedFromItsStart(state, decision);
    case 'sixth-day-provision':
      return attendedInRun(state, decision);
    default:
      return metOn(duty, decision);
  }
}

/**
 * The decisions that a duty is owed with. Where the one on which day six of a run fell was undone, or its education was said never
 * to have come, and the run goes on in a later one that stands, the pupil is still out: full-time education is owed with that
 * one too, by the same day.
 *
 * @source law.md rows 13, 17, 21
 */
function bearersOf({ duty }: Found, made: Exclusion, state: PupilCase, duties: DutyOwed[]): Exclusion[] {
  if (duty !== 'sixth-day-provision') return [made];
  const isUndone = undoneOn(made) !== null && attendedWith(state, made) === null;
  if (!isUndone && !neverCame(state, made)) return [made];
  const hasOwn = ({ id }: Exclusion): boolean => duties.some((d) => d.duty === duty && d.decision === id);
  const later = state.exclusions.decisions.filter(
    (d) => undoneOn(d) === null && !hasOwn(d) && inRun(state, d)?.sixthWith === made.id,
  );
  const bearers = isUndone && later.length > 0 ? later : [made, ...later];
  const last = bearers.findIndex((d) => !neverCame(state, d));
  return last === -1 ? bearers : bearers.slice(0, last + 1);
}

/** What is owed anew for a suspension straight after another. */
function forTheRun(found: Found, decision: Exclusion, state: PupilCase): Found | undefined {
  if (found.duty === 'set-work') return workInRun(found, decision, state);
  return found.duty === 'day-one-provision' && dayOneGoingOn(state, decision) ? undefined : found;
}

/** Work is owed for the first five days of a run; from day six on it is full-time education. @source law.md rows 16, 17 */
function workInRun(found: Found, decision: Exclusion, state: PupilCase): Found | undefined {
  const run = found.due === null ? null : inRun(state, decision);
  if (!run) return found;
  const counted = found.days.filter(({ date, counts }) => counts !== null && run.inFirstFive(date));
  const due = counted.at(-1)?.date;
  if (due === undefined) return undefined;
  return { ...found, due, days: found.days.filter(({ date }) => date <= due) };
}

/** Without its calendar a duty has no date, and still has its rule: the one that this decision brings. */
function undated(state: PupilCase, { totals }: Answer, { duty, decision, school, year }: Problem): Found[] {
  const made = state.exclusions.decisions.find((d) => d.id === decision);
  if (!made) return [];
  const provider = providerFor(made.kind, kindOfSchool(state, decision));
  const own = RULES.find((r) => r.duty === duty);
  const ofThis: Partial<Record<DutyName, Rule | undefined>> = {
    'sixth-day-provision': SIXTH_DAY_BY[provider],
    'day-one-provision': own && { ...own, owedBy: provider },
    'governors-meeting': meetingRule(
      made,
      totals[decision]?.sessionsThisTerm ?? 0,
      made.representationsOn !== null,
    ),
  };
  const rule = ofThis[duty] ?? own;
  if (!rule) return [];
  const { owedBy, rule: row, source, confirmed } = rule;
  const missing = { school, year };
  return [{ duty, decision, due: null, days: [], owedBy, rule: row, source, confirmed, missing }];
}

function obligation(
  state: PupilCase,
  found: Found,
  duty: Kept,
  decision: Exclusion,
  met: LocalDate | null,
  calendar: CompiledCalendar,
): Owed {
  const { due, missing, days: basis, rule, source, confirmed } = found;
  const owedBy = roleOf(found.owedBy);
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
