import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Voices } from '../programme/words';
import type { Asker, DirectionMade } from './state';

/** The headteacher directs the pupil off site, to improve behaviour and never as a punishment (law 42, 45). */
export interface DirectOffSite extends Asked<'direct-off-site'>, Omit<DirectionMade, 'id' | 'school'> {
  /** A random id. */
  direction: string;
  /** null: the notice is given later, and is owed until then. */
  noticeGivenOn: LocalDate | null;
  /** What the pupil and the parents say of it, or why they were not heard (B15). */
  voices: Voices | null;
}

/** The notice has been given to the parents (law 42). */
export interface GiveOffSiteNotice extends Asked<'give-off-site-notice'> {
  direction: string;
  on: LocalDate;
}

/** A parent, or the authority that keeps the EHC plan, has asked for a review in writing (law 43). */
export interface AskForReview extends Asked<'ask-for-review'> {
  direction: string;
  by: Asker;
  on: LocalDate;
}

/** The governing body has reviewed the direction, and lets it go on or ends it (law 43). */
export interface ReviewDirection extends Asked<'review-direction'> {
  direction: string;
  on: LocalDate;
  outcome: 'continue' | 'end';
  record: string;
  /** What the pupil and the parents say of it, or why they were not heard (B15). */
  voices: Voices | null;
}

/** Ends a direction. Nobody need agree to the return: the pupil has stayed on this school's roll (law, section 5). */
export interface EndDirection extends Asked<'end-direction'> {
  direction: string;
  on: LocalDate;
  reason: string;
  /** What the pupil and the parents say of it, or why they were not heard (B15). */
  voices: Voices | null;
}

export type OffSiteCommand =
  DirectOffSite | GiveOffSiteNotice | AskForReview | ReviewDirection | EndDirection;
