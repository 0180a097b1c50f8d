import type { EffectOf } from './record';

/**
 * What a workflow starts with. Nothing on the first day: the state is then made by the first command. After a
 * rollover, or when an engine is filled from the record, it carries everything.
 */
export interface Carried<State> {
  caseId: string;
  number: number;
  state: State | null;
  /** Command ids already acted on, the newest last: a retry never acts twice, even after a rollover. */
  acted: { id: string; number: number }[];
  /** What the world had not yet done of what it was asked when the run ended. */
  unfinished: EffectOf[];
}
