import type { CountedDay, LocalDate, LocalDateTime } from '../calendar/types';

export type DutyName =
  | 'tell-parents'
  | 'tell-authority'
  | 'tell-home-authority'
  | 'tell-governors'
  | 'tell-social-worker'
  | 'tell-virtual-school-head'
  | 'section-104-notice'
  | 'provision-notice'
  | 'keep-at-home'
  | 'set-work'
  | 'day-one-provision'
  | 'sixth-day-provision'
  | 'consider-representations'
  | 'governors-meeting'
  | 'apply-for-review'
  | 'review-hearing'
  | 'reconsider'
  | 'remove-from-roll'
  | 'off-site-notice'
  | 'off-site-review'
  | 'fair-access-place'
  | 'reintegration-meeting';

export type OwedBy =
  'governing-body' | 'home-authority' | 'authority' | 'headteacher' | 'review-body' | 'parent' | 'panel';

export type Status = 'waiting' | 'running' | 'due-today' | 'late' | 'done' | 'done-late' | 'lapsed';

export type EditionName = '2012' | '2022' | '2023' | '2026';

/** One duty of one decision: by whom, by when, why, and every day looked at on the way. */
export interface DutyOwed {
  duty: DutyName;
  /** What it arises from: a decision, an off-site direction or a fair-access agreement. */
  decision: string;
  owedBy: OwedBy;
  /** The last day on which it is in time; null where the rule sets none. */
  due: LocalDate | null;
  /** A local time, where the rule runs in hours. */
  dueAt: LocalDateTime | null;
  notBefore: LocalDate | null;
  days: CountedDay[];
  rule: string;
  source: string;
  /** False where the wording behind the rule has not been read in full. */
  confirmed: boolean;
  status?: Status;
}

/** Running totals at one decision, in sessions and in school days. */
export interface Totals {
  sessionsThisTerm: number;
  sessionsThisYear: number;
  consecutiveSchoolDays: number | null;
}

export type RefusalCode =
  | 'over-45-days'
  | 'cancel-after-meeting-began'
  | 'cancel-over-45-days'
  | 'review-application-late'
  | 'not-for-fair-access';

export interface RefusedHere {
  decision: string;
  code: RefusalCode;
  detail: string;
}

/** A date that needs a calendar nobody has given: what is missing, and for which duty. */
export interface Problem {
  code: 'calendar-missing';
  school: string;
  year: string;
  duty: DutyName;
  decision: string;
}

export interface Answer {
  id: string | number;
  edition: Record<string, EditionName>;
  duties: DutyOwed[];
  totals: Record<string, Totals>;
  refusals: RefusedHere[];
  problems: Problem[];
}
