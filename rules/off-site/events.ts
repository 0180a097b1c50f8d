import type { LocalDate } from '../calendar/types';
import type { Voices } from '../programme/words';
import type { Asker, DirectionMade } from './state';

/** A review or an end that was recorded before their words were asked for has none. */
export type OffSiteEvent =
  | { type: 'directed-off-site'; direction: DirectionMade; voices: Voices }
  | { type: 'off-site-notice-given'; direction: string; on: LocalDate }
  | { type: 'off-site-review-asked'; direction: string; by: Asker; on: LocalDate }
  | {
      type: 'off-site-reviewed';
      direction: string;
      on: LocalDate;
      outcome: 'continue' | 'end';
      record: string;
      voices?: Voices;
    }
  | { type: 'off-site-ended'; direction: string; on: LocalDate; reason: string; voices?: Voices };
