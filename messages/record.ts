import type { Effect } from '../rules/case/effect';
import type { Recorded } from '../rules/case/events';
import type { WithObligations } from '../rules/case/verbs';

/** What kind of case a record belongs to. */
export type CaseKind = 'pupil' | 'panel' | 'partnership';

/** An effect with the event it comes from. */
export interface EffectOf {
  /** The number of the event, in its case. */
  number: number;
  effect: Effect;
}

/** One step of a case, written in one transaction: its events, the views after them, and the notices to be sent. */
export interface CaseEntry<State extends WithObligations = WithObligations, Event = { type: string }> {
  kind: CaseKind;
  caseId: string;
  events: Recorded<Event>[];
  /** The state after the last of the events. */
  state: State;
  effects: EffectOf[];
}
