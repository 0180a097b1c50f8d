import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Given } from '../deadlines/question';
import type { Heard } from '../programme/words';
import type { ReviewOutcome } from './state';

/** The parents have said in writing that they will not apply for a review (law 40). */
export interface WaiveReview extends Asked<'waive-review'> {
  decision: string;
  on: LocalDate;
}

/** The parents have applied for a review; refused when it was given after the last day (law 35). */
export interface ApplyForReview extends Asked<'apply-for-review'> {
  decision: string;
  given: Given;
  grounds: string;
}

/** What the review panel has decided (law 37, 38). */
export interface RecordReviewDecision extends Asked<'record-review-decision'> {
  decision: string;
  heardOn: LocalDate;
  outcome: ReviewOutcome;
  given: Given;
  reasons: string;
  /** What the pupil and the parents say, or why they were not heard (B15). */
  voices: Heard | null;
}

/** The governors have reconvened and reconsidered (law 38). */
export interface RecordReconsideration extends Asked<'record-reconsideration'> {
  decision: string;
  on: LocalDate;
  outcome: 'upheld' | 'reinstated';
  reasons: string;
  /** What the pupil and the parents say, or why they were not heard (B15). */
  voices: Heard | null;
}

/** Takes the pupil off the roll; refused before the way to a review has ended (law 40). */
export interface RemoveFromRoll extends Asked<'remove-from-roll'> {
  decision: string;
  on: LocalDate;
}

export type ReviewCommand =
  WaiveReview | ApplyForReview | RecordReviewDecision | RecordReconsideration | RemoveFromRoll;
