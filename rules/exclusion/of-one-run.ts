import { earlier } from '../calendar/earlier';
import { dateOf } from '../calendar/london-time';
import type { LocalDate } from '../calendar/types';
import type { CaseInList } from '../pupil/state';
import { runBegunIn, runOf, type Run } from './in-run';
import { undoneOn } from './standing';
import type { Arranged, Exclusion } from './state';

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
export const knownSince = (state: CaseInList, { from, decisions }: Run): Exclusion[] =>
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

/** Whether it was said that the full-time education of its run never came; the pupil may have attended some since. */
export function neverCame(state: CaseInList, decision: Exclusion): boolean {
  const { missedOn } = decision;
  if (missedOn === undefined) return false;
  const attended = attendedInRun(state, decision);
  return attended === null || attended > missedOn;
}

/** The first day on which education was attended with any of these decisions. */
export const firstAttended = (decisions: Exclusion[]): LocalDate | null =>
  decisions.reduce<LocalDate | undefined>(
    (first, { attendedOn }) => earlier(first, attendedOn ?? undefined),
    undefined,
  ) ?? null;

/**
 * Where the education of a run is: the place that was arranged last. One that was arranged with a decision undone since is none,
 * unless the pupil had come to it: then that education goes on.
 *
 * @source law.md rows 13, 17
 */
export const arrangementOf = (decisions: Exclusion[]): Arranged | null =>
  decisions.findLast((d) => d.arranged !== null && (undoneOn(d) === null || d.attendedOn !== null))
    ?.arranged ?? null;

/** The same of the run that a decision lies in, by its id. */
export function arrangementFor(state: CaseInList, id: string): Arranged | null {
  const decision = state.exclusions.decisions.find((d) => d.id === id);
  return decision ? arrangementOf(ofOneRun(state, decision)) : null;
}
