import type { CountedDay, LocalDate, LocalDateTime } from '../../calendar/types';
import type { DutyName, OwedBy } from '../../deadlines/answer';

/** Where a duty comes from and who owes it: enough to print a reference of the rules. */
export interface Rule {
  duty: DutyName;
  owedBy: OwedBy;
  /** What it asks, in one sentence. */
  asks: string;
  /** The rows of law.md. */
  rule: string;
  source: string;
  /** False where a row's wording has not been read in full. */
  confirmed: boolean;
}

/** What one duty function finds: the rule that applies and its dates. */
export interface Owing {
  rule: Rule;
  /** The last day on which it is in time; null where the rule sets none. */
  due: LocalDate | null;
  dueAt?: LocalDateTime;
  notBefore?: LocalDate;
  days?: CountedDay[];
  /** When it was done: a day, or a local time where that is known. */
  closedOn?: LocalDateTime;
  /** A right, not a duty: not used in time it lapses. */
  right?: true;
}
