import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Voices } from '../programme/words';

/** Keeps a pupil away because pupils must be kept apart: rare, as short as possible, never a punishment (C13). */
export interface BeginSeparation extends Asked<'begin-separation'> {
  /** A random id. */
  separation: string;
  decidedOn: LocalDate;
  ledBy: string;
  /** Why pupils must be kept apart. It goes to the authority, never into the letter to the parents. */
  reason: string;
  firstDay: LocalDate;
  reviewOn: LocalDate;
  /** What the pupil and the parents say of it, or why they were not heard (B15): nothing has to wait for them. */
  voices: Voices | null;
}

/** The safeguarding lead has looked at it again, and it goes on until the next review. */
export interface ReviewSeparation extends Asked<'review-separation'> {
  separation: string;
  on: LocalDate;
  record: string;
  nextReviewOn: LocalDate;
}

/** The pupil has attended full-time education by the authority: what closes that duty, as it closes day six. */
export interface RecordSeparationProvision extends Asked<'record-separation-provision'> {
  separation: string;
  provider: string;
  on: LocalDate;
}

export interface EndSeparation extends Asked<'end-separation'> {
  separation: string;
  on: LocalDate;
  reason: string;
}

export type SeparationCommand =
  BeginSeparation | ReviewSeparation | RecordSeparationProvision | EndSeparation;
