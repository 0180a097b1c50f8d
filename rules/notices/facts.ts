import type { LocalDate } from '../calendar/types';
import type { NoticeFacts } from '../case/effect';
import type { ObligationEvent } from '../case/events';
import type { NoticeName, Obligation } from '../case/obligation';
import type { Office, Role } from '../case/people';
import type { SchoolDetails } from '../partnership/state';
import type { Policy } from '../policies/policy';
import type { PupilEvent } from '../pupil/events';
import type { PupilCase } from '../pupil/state';
import type { OfPartnership } from './of-partnership';

/** What every letter needs to be addressed: to whom, about which school, from which service. */
interface Addressed {
  to: Role;
  recipientName: string;
  school: { name: string; governorsEmail?: string; details?: SchoolDetails };
  partnership: { name: string };
  today: LocalDate;
  baseUrl: string;
}

/** Everything a letter about one pupil is made of. Names come from the record; the rest from the case itself. */
export interface LetterFacts extends Addressed {
  notice: Exclude<NoticeName, OfPartnership>;
  pupil: { firstName: string; lastName: string; caseRef: string; yearGroup: number };
  authorityName: string;
  policy: Policy;
  /** The case after everything the event has brought, its obligations included. */
  state: PupilCase;
  event: PupilEvent | ObligationEvent;
  about: NoticeFacts;
  people: { lead?: string; headteacher?: string; leadEmail?: string };
  helpPhone?: string;
  /** The page of the case, such as `/pupils/…`, for staff; without it they are sent to their page of today. */
  casePath?: string;
}

/** What one line of the weekly digest shows of one pupil on the programme. */
export interface DigestLine {
  pupil: { firstName: string; lastName: string; caseRef: string; yearGroup: number };
  /** The policy's own name of the stage. */
  stage: string;
  next: Pick<Obligation, 'duty' | 'due' | 'owedBy'> | null;
  late: Pick<Obligation, 'duty' | 'due' | 'owedBy'>[];
}

/** Everything the weekly digest of one school is made of (B12). */
export interface DigestFacts extends Addressed {
  notice: 'weekly-digest';
  lines: DigestLine[];
}

/** Everything a letter about offices that end on one day is made of (A3). */
export interface OfficesEndFacts extends Omit<Addressed, 'school' | 'to'> {
  notice: 'offices-end';
  /** The last day of them all. */
  ends: LocalDate;
  /** True in the letter to somebody whose offices these are, false in that to the Chair and the administrators. */
  own: boolean;
  /** The letter is the Chair's. */
  toChair?: true;
  offices: { holder: string; office: Office; school: string | null }[];
}

/** Everything a letter about a report of what looks like an unlawful exclusion is made of (C12): nothing of what was said. */
export interface ExclusionReportFacts extends Addressed {
  notice: 'exclusion-report';
  /** What the report is called. */
  reference: string;
  due: LocalDate;
  /** Has it just come, or is its answer due, or late? */
  moment: 'come' | 'due' | 'late';
  /** The page of the report. */
  path: string;
}
