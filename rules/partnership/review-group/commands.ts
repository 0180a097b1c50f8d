import type { LocalDate } from '../../calendar/types';
import type { Asked } from '../../case/asked';
import type { Phase } from '../../register/phase';
import type { Seats } from './nomination';

/** Puts a headteacher on the Review Group. */
export interface NominateToReviewGroup extends Asked<'nominate-to-review-group'> {
  nomination: string;
  person: string;
  phase: Phase;
  from: LocalDate;
  /** The last day, of a primary head alone; null where none is agreed. */
  until: LocalDate | null;
}

/** Ends a nomination before its time, with a reason, or says that it goes on to its own end. */
export interface EndNomination extends Asked<'end-nomination'> {
  nomination: string;
  /** The last day; null where it goes on. */
  on: LocalDate | null;
  reason: string;
}

/** Changes how many seats each phase has. */
export interface SetReviewGroupSeats extends Asked<'set-review-group-seats'> {
  seats: Seats;
  reason: string;
}

export type ReviewGroupCommand = NominateToReviewGroup | EndNomination | SetReviewGroupSeats;
