import type { LocalDateTime } from '../calendar/types';
import type { Asked } from '../case/asked';

export interface PlanMeeting extends Asked<'plan-meeting'> {
  partnership: string;
  meetingId: string;
  startsAt: LocalDateTime;
  minutes: number;
  place: string;
  cutOff: LocalDateTime;
  places: number;
  /** The partnership is not live yet: it hears cases in rehearsal, and no others (E7). */
  rehearsal?: true;
}

/** Books a referral: by the programme itself, so its actor is whoever referred. */
export interface Book extends Asked<'book'> {
  referral: string;
  caseId: string;
}

export interface Release extends Asked<'release'> {
  referral: string;
}

export interface MoveMeeting extends Asked<'move-meeting'> {
  startsAt: LocalDateTime;
  place: string;
  cutOff: LocalDateTime;
  reason: string;
}

export interface CallOffMeeting extends Asked<'call-off-meeting'> {
  reason: string;
}

export type PanelCommand = PlanMeeting | Book | Release | MoveMeeting | CallOffMeeting;
