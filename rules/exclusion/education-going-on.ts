import { earlier } from '../calendar/earlier';
import { dateOf } from '../calendar/london-time';
import type { LocalDate } from '../calendar/types';
import type { Obligation } from '../case/obligation';
import type { CaseInList, PupilCase } from '../pupil/state';
import { inRun, type InRun } from './in-run';
import { arrangementOf, firstAttended, knownSince } from './of-one-run';
import { isStruckOut, undoneOn } from './standing';
import type { Arranged, DecisionMade, Exclusion } from './state';

/** Full-time education that a suspension before brought, and that a later one of the same run goes on with. */
export interface EducationGoingOn {
  /** The first day on which the pupil attended it; null where none is on record. */
  attendedOn: LocalDate | null;
  /** Where it is; null where nothing is arranged. */
  arranged: Arranged | null;
  owed: Obligation & { due: LocalDate };
}

/**
 * A run has one duty of full-time education from day six. Where a later suspension follows straight on, that education goes
 * on: nothing new is owed, and what is owed does not end. It goes on too where the pupil attended before day six came. What was
 * said never to have come does not go on.
 *
 * @returns null where day six is this decision's own to bring about, or is not reached, or nobody owes it
 * @source law.md rows 17, 21
 */
export function educationGoingOn(state: PupilCase, decision: DecisionMade): EducationGoingOn | null {
  const run = goesOnFrom(state, decision);
  if (!run) return null;
  const before = knownSince(state, { from: run.from, decisions: run.before });
  const attendedOn = firstAttended(before);
  const owed = bearersIn(run, decision)
    .flatMap((id) => state.owed.find((o) => o.duty === 'sixth-day-provision' && o.arisesFrom === id) ?? [])
    .find(({ status, due }) => status !== 'no-longer-needed' && status !== 'missed' && due !== null);
  if (!owed || owed.due === null || (owed.arisesFrom === decision.id && attendedOn === null)) return null;
  return { attendedOn, arranged: arrangementOf(before), owed: { ...owed, due: owed.due } };
}

/** A decision that was struck out counts for nothing, and nothing goes on with it. */
const goesOnFrom = (state: CaseInList, decision: DecisionMade): InRun | null =>
  isStruckOut(state, decision.id) ? null : inRun(state, decision);

/** With which of the run's suspensions day six can be owed: that on which it falls, or one that the run goes on in. */
function bearersIn({ sixthWith, before }: InRun, { id }: DecisionMade): string[] {
  if (sixthWith === null) return [id];
  return [sixthWith, ...before.slice(before.indexOf(sixthWith) + 1), id];
}

/** The duty of full-time education that an arrangement is to meet: the decision's own, or that of the suspension before. */
export function educationOwed(state: PupilCase, decision: DecisionMade): Obligation | undefined {
  const own = state.owed.find(
    (o) =>
      o.duty === 'sixth-day-provision' && o.arisesFrom === decision.id && o.status !== 'no-longer-needed',
  );
  return own ?? educationGoingOn(state, decision)?.owed;
}

/**
 * The decision before whose education from the day after the first goes on. That expectation begins with the run: straight
 * after another suspension it is not expected anew. Where it was said never to have come, or that decision is undone, it is.
 *
 * @source law.md row 23
 */
export function dayOneGoingOn(state: CaseInList, decision: DecisionMade): Exclusion | undefined {
  const before = goesOnFrom(state, decision)?.before ?? [];
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
  if (decision.attendedOn !== null) return decision.attendedOn;
  const arranged = arrangementOf([decision]);
  return arranged ? dateOf(arranged.startsAt) : undefined;
}
