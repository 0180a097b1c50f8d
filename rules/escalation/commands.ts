import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';

/** Any professional may say that it is getting worse (B17). `escalation` is a random id. */
export interface SignalEscalation extends Asked<'signal-escalation'> {
  escalation: string;
  concern: string;
}

export interface AnswerEscalation extends Asked<'answer-escalation'> {
  escalation: string;
  answer: string;
}

export interface RecordIncident extends Asked<'record-incident'> {
  on: LocalDate;
  what: string;
}

export type EscalationCommand = SignalEscalation | AnswerEscalation | RecordIncident;
