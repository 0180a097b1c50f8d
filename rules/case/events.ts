import type { CountedDay, Instant, LocalDate, LocalDateTime } from '../calendar/types';
import type { Actor, Role } from './people';
import type { Extension, Kept, MissingCalendar, Obligation, Rung } from './obligation';

/** What happens to obligations: the same in every kind of case. A date moves only by one of these, which says why. */
export type ObligationEvent =
  | { type: 'obligation-arose'; obligation: Obligation }
  | {
      type: 'obligation-moved';
      id: string;
      from: LocalDate | null;
      due: LocalDate | null;
      missing?: MissingCalendar;
      extended?: Extension;
      /** What stands although the calendar would make it earlier. With `from` equal to `due` nothing else has changed. */
      kept?: Kept;
      basis: CountedDay[];
      ladder: Rung[];
      why: string;
      /** Only where it is another than before, as when a date was missing and is now known, or another owes it. */
      owedBy?: Role;
      rule?: string;
      source?: string;
      confirmed?: boolean;
    }
  | { type: 'obligation-met'; id: string; on: LocalDate; late: boolean }
  /** It was not met and can no longer be: said by a person, never by itself. */
  | { type: 'obligation-missed'; id: string; on: LocalDate }
  | { type: 'obligation-lapsed'; id: string; on: LocalDate; why: string }
  | { type: 'rung-climbed'; id: string; rung: string; at: LocalDateTime };

/** An event as the record holds it: numbered within its case, with who did it and in which office. */
export interface Recorded<E> {
  number: number;
  at: Instant;
  commandId: string;
  /** null: the engine, by itself. */
  actor: Actor | null;
  event: E;
}
