import { earlier } from '../calendar/earlier';
import { dateOf } from '../calendar/london-time';
import type { LocalDate } from '../calendar/types';
import type { Obligation } from '../case/obligation';
import type { CaseInList, PupilCase } from '../pupil/state';
import { inRun, runBegunIn, runOf, type Run } from './in-run';
import { undoneOn } from './standing';
import type { DecisionMade, Exclusion } from './state';

/** Full-time education that a suspension before brought, and that a later one of the same run goes on with. */
export interface EducationGoingOn {
  /** The decision with which it is attended, or arranged; where neither is on record, the one that owes it. */
  with: Exclusion;
  owed: Obligation & { due: LocalDate };
}

/**
 * A run has one duty of full-time education from day six. Where a later suspension follows straight on, that education goes
 * on: nothing new is owed, and what is owed does not end. It goes on too where the pupil attended before day six came.
 *
 * @returns null where day six is this decision's own to bring about, or is not reached, or nobody owes it
 * @source law.md rows 17, 21
 */
export function educationGoingOn(state: PupilCase, decision: DecisionMade): EducationGoingOn | null {
  const run = inRun(state, decision);
  if (!run) return null;
  const before = knownSince(state, { from: run.from, decisions: run.before });
  const attended = before.find((d) => d.attendedOn !== null);
  if (run.sixthWith === null && !attended) return null;
  const bearers =
    run.sixthWith === null ? [decision.id] : [run.sixthWith, ...(runOf(state, decision.id)?.decisions ?? [])];
  const owed = bearers
    .flatMap((id) => state.owed.find((o) => o.duty === 'sixth-day-provision' && o.arisesFrom === id) ?? [])
    .find(({ status, due }) => status !== 'no-longer-needed' && due !== null);
  const where =
    attended ??
    before.find((d) => d.arranged !== null) ??
    state.exclusions.decisions.find((d) => d.id === owed?.arisesFrom);
  if (!owed || owed.due === null || !where) return null;
  return { with: where, owed: { ...owed, due: owed.due } };
}

/**
 * The decision before whose education from the day after the first goes on. That expectation begins with the run: straight
 * after another suspension it is not expected anew. Where it was said never to have come, or that decision is undone, it is.
 *
 * @source law.md row 23
 */
export function dayOneGoingOn(state: CaseInList, decision: DecisionMade): Exclusion | undefined {
  const before = inRun(state, decision)?.before ?? [];
  return state.exclusions.decisions.find(
    (d) =>
      before.includes(d.id) && (d.attendedOn !== null || (undoneOn(d) === null && d.missedOn === undefined)),
  );
}

/** The duties of education that came with a suspension before, and go on with this one. @source law.md rows 17, 23 */
export function dutiesGoingOn(state: PupilCase, decision: DecisionMade): Obligation[] {
  const first = dayOneGoingOn(state, decision)?.id;
  const dayOne = state.owed.filter((o) => o.duty === 'day-one-provision' && o.arisesFrom === first);
  const daySix = educationGoingOn(state, decision)?.owed;
  return daySix ? [...dayOne, daySix] : dayOne;
}

/** The suspensions of the run that a decision lies in, itself among them: what is arranged or attended with one goes on with all. */
export const ofOneRun = (state: CaseInList, decision: Exclusion): Exclusion[] =>
  ofRun(state, decision, runOf(state, decision.id));

const ofRun = (state: CaseInList, decision: Exclusion, run: Run | null): Exclusion[] =>
  run ? knownSince(state, run) : [decision];

/**
 * The decisions of a run with what they brought of its education. After a day in school the count begins anew: what was attended
 * or had begun before that day is not of this run.
 *
 * @source law.md row 21
 */
const knownSince = (state: CaseInList, { from, decisions }: Run): Exclusion[] =>
  decisions
    .flatMap((id) => state.exclusions.decisions.find((d) => d.id === id) ?? [])
    .map((d) => ({
      ...d,
      attendedOn: d.attendedOn !== null && d.attendedOn >= from ? d.attendedOn : null,
      arranged: d.arranged !== null && dateOf(d.arranged.startsAt) >= from ? d.arranged : null,
    }));

/** The first day on which the pupil is on record as attending full-time education in the run; null where there is none. */
export const attendedInRun = (state: CaseInList, decision: Exclusion): LocalDate | null =>
  firstAttended(ofOneRun(state, decision));

/** The same of the run in which the decision begins: a day in school does not undo what was attended before it (law 23). */
export const attendedFromItsStart = (state: CaseInList, decision: Exclusion): LocalDate | null =>
  firstAttended(ofRun(state, decision, runBegunIn(state, decision.id)));

/** The same as recorded with the decision itself. */
export const attendedWith = (state: CaseInList, decision: Exclusion): LocalDate | null =>
  firstAttended(ofOneRun(state, decision).filter(({ id }) => id === decision.id));

const firstAttended = (decisions: Exclusion[]): LocalDate | null =>
  decisions.reduce<LocalDate | undefined>(
    (first, { attendedOn }) => earlier(first, attendedOn ?? undefined),
    undefined,
  ) ?? null;

/**
 * Whether a day of a decision is one on which the parents must keep the pupil out of public places, as far as the run says:
 * among its first five, and before education that goes on had begun.
 *
 * @source law.md row 14
 */
export function atHomeInRun(state: CaseInList, decision: DecisionMade): (date: LocalDate) => boolean {
  const run = inRun(state, decision);
  if (!run) return () => true;
  const starts = knownSince(state, { from: run.from, decisions: run.before }).reduce<LocalDate | undefined>(
    (first, d) => earlier(first, startOf(d)),
    undefined,
  );
  return (date) => run.inFirstFive(date) && (starts === undefined || date < starts);
}

/** The day on which education began; where that is not on record, the day for which it is arranged. */
function startOf(decision: Exclusion): LocalDate | undefined {
  const { attendedOn, arranged } = decision;
  if (attendedOn !== null) return attendedOn;
  return arranged && undoneOn(decision) === null ? dateOf(arranged.startsAt) : undefined;
}
