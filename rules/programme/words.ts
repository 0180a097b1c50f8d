import type { LocalDate } from '../calendar/types';

/** What somebody said in their own words before a decision, or why they were not heard (B15). */
export type OwnWords = { said: string } | { notHeard: string };

/** The words of both before one decision. */
export interface Voices {
  pupil: OwnWords;
  parents: OwnWords;
}

/**
 * The same before a decision of governors or a panel about an exclusion: without the parents' words where those are on record
 * already, as representations or as the grounds of their application.
 */
export interface Heard {
  pupil: OwnWords;
  parents?: OwnWords;
}

/** The early-help question (the seed's CAF), as it was answered. */
export interface EarlyHelp {
  answer: 'open' | 'agreed' | 'declined' | 'not-needed';
  note: string;
}

export interface Target {
  id: string;
  text: string;
}

/** Who was at a meeting. The authority's representative is what Stage 3 turns on. */
export type Attendee =
  'pupil' | 'parent' | 'lead' | 'headteacher' | 'mentor' | 'support-service' | 'authority' | 'other';

/** A meeting that has been held: when, who was there, and what it came to. */
export interface Meeting {
  on: LocalDate;
  present: Attendee[];
  record: string;
}

/** What a Stage 3 review meeting can agree on (seed 004, Stage 3). The flexible programme is for Key Stage 4 only. */
export type TransferOrOther = 'supported-transfer' | 're-induction' | 'joint-planning' | 'flexible-programme';
