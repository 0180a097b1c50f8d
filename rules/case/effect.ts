import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { NoticeName } from './obligation';
import type { Role } from './people';

/** What the world must do because of an event. Notices are composed and stored with the event; the rest are activities. */
export type Effect =
  | { kind: 'notice'; notice: NoticeName; to: Role; about: NoticeFacts }
  | { kind: 'book-panel'; referral: string; readyOn: LocalDate }
  | { kind: 'release-panel'; referral: string; meeting: string }
  | { kind: 'tell-case'; caseId: string; fact: PanelFact }
  | { kind: 'offer-places' }
  /** Notices that were held and lack nothing any more have been composed anew with this event: they are to be sent. */
  | { kind: 'send-released' }
  /** A letter that did not arrive has been put in line again with this event: it is to be sent. */
  | { kind: 'send-again' }
  | { kind: 'tell-cases-with-held'; school: string }
  | { kind: 'change-calendar'; change: string };

/** What a meeting tells the case of a pupil who is booked into it. */
export type PanelFact =
  | { type: 'panel-moved'; referral: string; meeting: PanelAppointment }
  | { type: 'panel-called-off'; referral: string; meetingId: string };

/** When and where a panel meets, as the invitation needs it. */
export interface PanelAppointment {
  meetingId: string;
  startsAt: LocalDateTime;
  minutes: number;
  place: string;
  /** Goes up with each change of the meeting: the SEQUENCE of its calendar invitation. */
  revision: number;
}

/** The facts of one notice, without names: the activity that composes it adds those from the record. */
export interface NoticeFacts {
  obligation?: string;
  rung?: string;
  stage?: string;
  decision?: string;
  escalation?: string;
  direction?: string;
  separation?: string;
  concern?: string;
  appointment?: PanelAppointment;
  sentence?: string;
  outcome?: string;
  starts?: LocalDate;
}
