import type { CountedDay, LocalDate, LocalDateTime } from '../calendar/types';
import type { Role } from './people';

/** The duties that a case can owe. One file each, in the subject they belong to. */
export type Duty =
  | 'explain-programme'
  | 'weekly-review'
  | 'stage-decision'
  | 'stage-3-review-meeting'
  | 'submit-referral'
  | 'record-panel-decision'
  | 'answer-escalation'
  | 'set-work'
  | 'day-one-provision'
  | 'sixth-day-provision'
  | 'consider-representations'
  | 'governors-meeting'
  | 'apply-for-review'
  | 'review-hearing'
  | 'reconsider'
  | 'reintegration-meeting'
  | 'off-site-notice'
  | 'off-site-review'
  | 'separation-provision'
  | 'review-separation'
  | 'answer-concern'
  | 'hold-meeting'
  | 'weekly-digest'
  | 'offices-end';

/** The notices of the house: rules/notices/ has one file for each. */
export type NoticeName =
  | 'opening-leaflet'
  | 'stage-change'
  | 'weekly-feedback'
  | 'suspension'
  | 'permanent-exclusion'
  | 'section-104-notice'
  | 'provision-details'
  | 'exclusion-cancelled'
  | 'governors-invitation'
  | 'word-from-parents'
  | 'governors-decided'
  | 'review-applied'
  | 'review-decided'
  | 'reconsidered'
  | 'exclusion-corrected'
  | 'date-moved'
  | 'duty-coming'
  | 'duty-due'
  | 'duty-late'
  | 'escalation-raised'
  | 'panel-booked'
  | 'panel-moved'
  | 'panel-cancelled'
  | 'panel-decided'
  | 'off-site-direction'
  | 'off-site-outcome'
  | 'safeguarding-separation'
  | 'separation-outcome'
  | 'concern-raised'
  | 'concern-answered'
  | 'exclusion-report'
  | 'weekly-digest'
  | 'offices-end';

/** One step of a ladder: at this hour, tell these people, unless the duty has been met by then. */
export interface Rung {
  id: string;
  at: LocalDateTime;
  tell: Role[];
  notice: NoticeName;
  /** A rung may raise an escalation by itself: the missed reviews of B17. */
  raises?: 'missed-reviews';
  /** When it was climbed, by the case's own clock. */
  climbedAt?: LocalDateTime;
}

/** What is missing when a date cannot be worked out: never a guess. */
export interface MissingCalendar {
  school: string;
  year: string;
}

/**
 * What is owed: the heart of the product. Boards, pages, reminders and figures are all views of these; no other code
 * computes a date. The `basis` is the ledger of days, each counted or skipped and why.
 */
export interface Obligation {
  /** Stable within the case: duty, what it arises from, and which one of several. */
  id: string;
  duty: Duty;
  arisesFrom: string;
  owedBy: Role;
  /** The last day on which it is in time; null where the calendar is missing, or where the rule sets none. */
  due: LocalDate | null;
  missing?: MissingCalendar;
  basis: CountedDay[];
  /** The row of law.md or the feature that says so, and its source in words. */
  rule: string;
  source: string;
  confirmed: boolean;
  /** A lawful pause or extension (C10): `due` is then its end, and `from` the day the rule gives. */
  extended?: Extension;
  /** A change of the calendar would have made it earlier; what was given before stands beside it, or in its place. */
  kept?: Kept;
  ladder: Rung[];
  status: 'running' | 'done' | 'done-late' | 'missed' | 'no-longer-needed';
  closedOn?: LocalDate;
}

/** A duty that somebody who may has put off: why, who approved it, and until when. */
export interface Extension {
  from: LocalDate;
  until: LocalDate;
  reason: string;
  approver: string;
}

/** What a change of the calendar may not take away: a day that was somebody's right, or that a family was told. */
export interface Kept {
  /** The duty's own day, or the family's time to write before it. */
  what: 'due' | 'time-to-write';
  /** The day that stands. */
  until: LocalDate;
  /** The day that the calendar would make of it; null where it would leave none. */
  wouldBe: LocalDate | null;
}

/** What a subject says is owed at this moment, before it is compared with what the case has on its record. */
export interface Owed extends Omit<Obligation, 'status' | 'closedOn'> {
  /** The day on which it was met, if it has been. */
  metOn?: LocalDate;
  /** The day on which it was recorded that it never was, and can no longer be. */
  missedOn?: LocalDate;
}
