import type { LocalDate } from '../calendar/types';
import type { Finding, LooksLike, RaisedFor } from './state';

export type ConcernEvent =
  | {
      type: 'concern-raised';
      concern: string;
      on: LocalDate;
      from: RaisedFor;
      looksLike: LooksLike;
      words: string;
      /** Somebody without an account told of it: nobody has checked whose words these are. */
      reported?: true;
    }
  | { type: 'concern-answered'; concern: string; on: LocalDate; finding: Finding; reasons: string };
