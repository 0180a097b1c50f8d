import type { LocalDate, LocalDateTime, SchoolCalendar } from '../calendar/types';
import type { Office } from '../case/people';
import type { Policy } from '../policies/policy';
import type { PartnershipSchool } from './state';

export type PartnershipEvent =
  | { type: 'partnership-founded'; partnership: string; on: LocalDate; name: string; policy: Policy }
  | { type: 'school-added'; school: PartnershipSchool }
  | { type: 'calendar-set'; school: string; calendar: SchoolCalendar; note: string }
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
    }
  | { type: 'digest-sent'; at: LocalDateTime };
