import type { Board, BoardAway } from './tables/board';
import type { Cases, DayMarks, Events, Obligations } from './tables/cases';
import type { Translations } from './tables/translations';
import type { DeliveryAttempts, DeliveryReports, LetterTexts, Notices } from './tables/notices';
import type { FailedSteps, Interventions } from './tables/operations';
import type {
  Bookings,
  CalendarChangeCases,
  CalendarChanges,
  Contacts,
  PanelMeetings,
  Partnerships,
  Pupils,
  Schools,
} from './tables/partnerships';
import type {
  AccessLog,
  Credentials,
  FamilyCodes,
  FamilyLinks,
  Offices,
  People,
  RecoveryCodes,
  SignInLinks,
  VaultKeys,
} from './tables/people';
import type { SuspensionDrafts } from './tables/drafts';
import type { ExclusionReports } from './tables/reports';
import type { IdempotencyKeys, Imports } from './tables/requests';

/** The tables as queries see them. `sessions` and `rate_limits` belong to the libraries that use them. */
export interface Schema {
  partnerships: Partnerships;
  schools: Schools;
  people: People;
  offices: Offices;
  cases: Cases;
  events: Events;
  obligations: Obligations;
  board: Board;
  boardAway: BoardAway;
  dayMarks: DayMarks;
  notices: Notices;
  deliveryAttempts: DeliveryAttempts;
  deliveryReports: DeliveryReports;
  letterTexts: LetterTexts;
  pupils: Pupils;
  contacts: Contacts;
  translations: Translations;
  familyLinks: FamilyLinks;
  familyCodes: FamilyCodes;
  panelMeetings: PanelMeetings;
  bookings: Bookings;
  idempotencyKeys: IdempotencyKeys;
  calendarChanges: CalendarChanges;
  calendarChangeCases: CalendarChangeCases;
  imports: Imports;
  exclusionReports: ExclusionReports;
  suspensionDrafts: SuspensionDrafts;
  failedSteps: FailedSteps;
  interventions: Interventions;
  vaultKeys: VaultKeys;
  accessLog: AccessLog;
  credentials: Credentials;
  recoveryCodes: RecoveryCodes;
  signInLinks: SignInLinks;
}
