import type { ColumnType, Generated } from 'kysely';
import type { SchoolCalendar } from '../../rules/calendar/types';
import type { DateChange } from '../../rules/case/what-changed';
import type { Locality } from '../../rules/partnership/localities/locality';
import type { SchoolDetails } from '../../rules/partnership/state';
import type { Policy } from '../../rules/policies/policy';
import type { Language, PrintSize } from '../../rules/pupil/language';
import type { EarlyHelpStatus, Tier } from '../../rules/pupil/need';
import type { PupilFacts, SchoolFacts } from '../../rules/pupil/state';
import type { Phase } from '../../rules/register/phase';
import type { Json } from './columns';

export interface Partnerships {
  id: string;
  name: string;
  policyId: string;
  policy: Json<Policy>;
  rehearsal: Generated<boolean>;
  localities: ColumnType<Locality[], string | undefined, string>;
}

export interface Schools {
  id: string;
  partnershipId: string;
  name: string;
  kind: SchoolFacts['kind'];
  authority: string;
  phase: Phase;
  urn: ColumnType<string | null, string | undefined, string | undefined>;
  establishment: ColumnType<string | null, string | undefined, string | undefined>;
  governorsEmail: string;
  details: ColumnType<SchoolDetails, string | undefined, string>;
  calendar: Json<SchoolCalendar>;
  calendarNote: string;
}

export interface Pupils {
  id: string;
  caseId: string;
  partnershipId: string;
  schoolId: string;
  caseRef: Generated<string>;
  upn: ColumnType<string | null, string | undefined, never>;
  firstName: string;
  lastName: string;
  firstKey: string;
  lastKey: string;
  dateOfBirth: string;
  yearGroup: number;
  facts: Json<PupilFacts>;
  need: Generated<Tier | null>;
  earlyHelp: Generated<EarlyHelpStatus | null>;
  supportWorker: Generated<string | null>;
  supportOrder: Generated<number | null>;
}

export interface Contacts {
  id: string;
  pupilId: string;
  name: string;
  relation: string;
  email: string;
  parentalResponsibility: boolean;
  noContact: Generated<boolean>;
  confidential: Generated<boolean>;
  postalAddress: Generated<string>;
  phone: Generated<string>;
  language: Generated<Language>;
  printSize: Generated<PrintSize>;
}

export interface PanelMeetings {
  id: string;
  partnershipId: string;
  startsAt: string;
  minutes: number;
  place: string;
  cutOff: string;
  places: number;
  taken: number;
  status: 'planned' | 'called-off' | 'held';
  revision: number;
  rehearsal: Generated<boolean>;
}

export interface Bookings {
  referralId: string;
  meetingId: string;
  caseId: string;
  status: 'booked' | 'released' | 'moved';
  bookedAt: string;
}

export interface CalendarChanges {
  partnershipId: string;
  id: string;
  schoolId: string;
  number: number;
  begunAt: string;
  cases: Generated<number | null>;
  finishedAt: Generated<string | null>;
}

export interface CalendarChangeCases {
  partnershipId: string;
  changeId: string;
  caseId: string;
  status: 'told' | 'answered' | 'failed' | 'closed';
  toldAt: Generated<string>;
  failure: Generated<'not-running' | 'no-answer' | 'not-told' | null>;
  moved: Generated<number>;
  stood: Generated<number>;
  dates: ColumnType<DateChange[], string | undefined, string>;
}
