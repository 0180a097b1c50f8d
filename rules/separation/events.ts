import type { LocalDate } from '../calendar/types';
import type { Voices } from '../programme/words';

export type SeparationEvent =
  | {
      type: 'separation-began';
      separation: string;
      decidedOn: LocalDate;
      ledBy: string;
      reason: string;
      firstDay: LocalDate;
      reviewOn: LocalDate;
      voices: Voices;
    }
  | {
      type: 'separation-reviewed';
      separation: string;
      on: LocalDate;
      record: string;
      nextReviewOn: LocalDate;
    }
  | { type: 'separation-provided-for'; separation: string; provider: string; on: LocalDate }
  | { type: 'separation-ended'; separation: string; on: LocalDate; reason: string };
