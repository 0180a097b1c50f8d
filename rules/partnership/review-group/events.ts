import type { LocalDate } from '../../calendar/types';
import type { Nomination, Seats } from './nomination';

export type ReviewGroupEvent =
  | { type: 'nominated-to-review-group'; nomination: Nomination }
  | { type: 'nomination-ended'; nomination: string; on: LocalDate | null; reason: string }
  | { type: 'review-group-seats-set'; seats: Seats; reason: string };
