import type { Override } from '../calendar/finding';
import type { LocalDate, LocalDateTime, SchoolCalendar } from '../calendar/types';
import type { Office } from '../case/people';
import type { PanelCategory } from '../panel/categories';
import type { Policy } from '../policies/policy';
import type { LocalitiesEvent } from './localities/events';
import type { MembersEvent } from './members/events';
import type { ReportsEvent } from './reports/events';
import type { ReviewGroupEvent } from './review-group/events';
import type { PartnershipSchool, SchoolDetails, RegisterFacts } from './state';

/** What can be taken back, and then be recorded anew. */
export type Entry = 'member' | 'signature' | 'agreement' | 'nomination';

export type PartnershipEvent =
  | {
      type: 'partnership-founded';
      partnership: string;
      on: LocalDate;
      name: string;
      policy: Policy;
      /** Left out where it is live from the first day. */
      rehearsal?: true;
    }
  | { type: 'school-added'; school: PartnershipSchool }
  /** What the national register says of a school now. Running cases keep what they were opened with. */
  | { type: 'school-facts-set'; school: string; facts: RegisterFacts }
  | { type: 'school-details-set'; school: string; details: SchoolDetails; governorsEmail?: string }
  /** `change` names what the open cases of the school make of it: the id of the command, which is random. */
  | {
      type: 'calendar-set';
      school: string;
      calendar: SchoolCalendar;
      note: string;
      overrides?: Override[];
      change?: string;
    }
  | {
      type: 'person-added';
      person: string;
      name: string;
      email: string;
      passwordHash: string;
      office: Office;
      school: string | null;
      from: LocalDate;
      to: LocalDate | null;
      /** The other partnership that keeps the account. */
      home?: string;
      category?: PanelCategory;
    }
  | {
      type: 'office-ended';
      person: string;
      office: Office;
      school: string | null;
      from: LocalDate;
      to: LocalDate;
    }
  | LocalitiesEvent
  | MembersEvent
  | ReportsEvent
  | ReviewGroupEvent
  | { type: 'entry-taken-back'; what: Entry; entry: string; on: LocalDate; reason: string }
  | { type: 'policy-chosen'; on: LocalDate; policy: Policy; reason: string }
  /** The policy is one of the partnership's own from now on: whole, so that nothing else is needed to know it. */
  | { type: 'policy-adjusted'; on: LocalDate; policy: Policy; reason: string }
  /** From now on what it writes leaves. What began in rehearsal stays there. */
  | { type: 'partnership-went-live'; on: LocalDate }
  /** `due` is the day on which it was to go: another than that of `at` where the house stood still. */
  | { type: 'digest-sent'; at: LocalDateTime; due?: LocalDate };
