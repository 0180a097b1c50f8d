import type { LocalDate } from '../calendar/types';

/** What raised an escalation: a person, or a threshold of the policy that was crossed. */
export type RaisedBy = 'person' | 'incidents' | 'repeat-suspensions' | 'missed-reviews';

export type EscalationEvent =
  | { type: 'incident-recorded'; on: LocalDate; what: string }
  | { type: 'escalation-raised'; escalation: string; on: LocalDate; by: RaisedBy; concern: string }
  | { type: 'escalation-answered'; escalation: string; on: LocalDate; answer: string };
