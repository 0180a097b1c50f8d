import type { LocalDate } from '../calendar/types';

/**
 * A pupil kept away because pupils must be kept apart. It is no suspension and is kept apart from them: it counts in no
 * total, starts no sixth day and stands in no list of suspensions (law 45a).
 */
export interface Separation {
  id: string;
  decidedOn: LocalDate;
  firstDay: LocalDate;
  /** The designated safeguarding lead who leads it. */
  ledBy: string;
  /** Full-time education by the authority, once the pupil has attended it. */
  provision: { provider: string; attendedOn: LocalDate } | null;
  /** Every review that was set, with the day on which it was held. */
  reviews: { due: LocalDate; heldOn: LocalDate | null }[];
  endedOn: LocalDate | null;
}
