import type { LocalDate } from '../../calendar/types';
import type { Finding, LooksLike } from '../../concern/state';

/** Who tells of it. They have not signed in: what they say of themselves is not checked. */
export type Teller = 'child' | 'parent' | 'somebody-asked' | 'staff' | 'somebody-else';

/** What somebody without an account says. It stands in the record alone: all but the last two may be empty. */
export interface Told {
  who: Teller;
  /** The child as it was written: nobody looks whether it is on record before an officer does. */
  firstName: string;
  lastName: string;
  yearGroup: string;
  /** In their words, such as "most Fridays since September". */
  when: string;
  email: string;
  phone: string;
  looksLike: LooksLike;
  words: string;
}

/** What came of it. About a child who cannot be found it may stay open what happened. */
export type ReportFinding = Finding | 'not-enough-known';

/** A report of what looks like an unlawful exclusion, as the partnership keeps it in hand. No name, no words. */
export interface Report {
  id: string;
  /** The day on which it was made: its clock runs from then. */
  on: LocalDate;
  school: string;
  /** Working days to answer it in, as the policy had it on that day. */
  within: number;
  /** `placed`: it is a concern of a pupil on record from then on, and owed there. */
  closed: { how: 'answered' | 'placed'; on: LocalDate } | null;
}
