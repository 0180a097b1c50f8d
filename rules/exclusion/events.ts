import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { Voices } from '../programme/words';
import type { DecisionMade } from './state';

export type ExclusionEvent =
  | { type: 'suspended'; decision: DecisionMade; circumstances: string; voices: Voices }
  | { type: 'permanently-excluded'; decision: DecisionMade; circumstances: string; voices: Voices }
  | { type: 'provision-arranged'; decision: string; provider: string; startsAt: LocalDateTime }
  | { type: 'provision-attended'; decision: string; on: LocalDate }
  | { type: 'representations-made'; decision: string; on: LocalDate; words: string }
  | {
      type: 'governors-decided';
      decision: string;
      metOn: LocalDate;
      outcome: 'upheld' | 'reinstated';
      reasons: string;
    };
