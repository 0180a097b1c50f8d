import type { LocalDate } from '../calendar/types';

/** An off-site direction as the headteacher gave it: all that its notice must say (law 42). */
export interface DirectionMade {
  id: string;
  /** The school that directs: the pupil stays on its roll. */
  school: string;
  decidedOn: LocalDate;
  provider: string;
  address: string;
  /** The person to report to. */
  reportTo: string;
  firstDay: LocalDate;
  /** School days. */
  days: number;
  /** The times of the sessions in words, such as "9am to 3pm". */
  times: string;
  reasons: string;
  objectives: string;
}

/** Who may ask for a review in writing: a parent, or the authority that keeps the pupil's EHC plan (law 43). */
export type Asker = 'parents' | 'authority';

export interface Direction extends DirectionMade {
  noticeGivenOn: LocalDate | null;
  /** The days of its reviews, in order. */
  reviews: LocalDate[];
  /** Requests for a review, in order. */
  asked: { by: Asker; on: LocalDate }[];
  endedOn: LocalDate | null;
}

/** The directions of one pupil, in the order in which they were given. */
export interface OffSite {
  directions: Direction[];
}
