import type { Override } from '../calendar/finding';
import type { LocalDate, SchoolCalendar } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Office } from '../case/people';
import type { PanelCategory } from '../panel/categories';
import type { Adjustment } from '../policies/adjusted';
import type { Policy } from '../policies/policy';
import type { Home } from './cover';
import type { LocalitiesCommand } from './localities/commands';
import type { MembersCommand } from './members/commands';
import type { ReportsCommand } from './reports/commands';
import type { ReviewGroupCommand } from './review-group/commands';
import type { PartnershipSchool, SchoolDetails, RegisterFacts } from './state';

/** Founds a partnership with its first administrator. `passwordHash` is argon2id, made before it gets here. */
export interface FoundPartnership extends Asked<'found-partnership'> {
  partnership: string;
  name: string;
  policy: Policy;
  administrator: { person: string; name: string; email: string; passwordHash: string };
  /** Nothing leaves it until it goes live (E7). */
  rehearsal?: boolean;
}

export interface AddSchool extends Asked<'add-school'> {
  school: PartnershipSchool;
}

/**
 * Adds schools as the national register has them, and brings those that are there up to date: all of them, or none. A new
 * school comes without a calendar and without the address of its governing body.
 */
export interface ImportSchools extends Asked<'import-schools'> {
  schools: (RegisterFacts & { id: string })[];
}

export interface SetCalendar extends Asked<'set-calendar'> {
  school: string;
  calendar: SchoolCalendar;
  note: string;
  /** The edition that it was made from: refused where somebody else has set another since. */
  edition?: number;
  /** Why each new warning is right all the same. */
  overrides?: Override[];
}

/** Says what the letters of a school need of it: where to write to its governing body, whom to ask. */
export interface SetSchoolDetails extends Asked<'set-school-details'> {
  school: string;
  details: SchoolDetails;
  /** Where notices to the governing body go; left out, it stays. */
  governorsEmail?: string;
}

/** Somebody who can sign in, with an office. */
export interface NewPerson {
  person: string;
  name: string;
  email: string;
  passwordHash: string;
  office: Office;
  school: string | null;
  from: LocalDate;
  to: LocalDate | null;
  /** Where another partnership keeps the account: they go on to sign in as they do there (A2). */
  home?: Home;
  /** As what a panel member sits on the panel; null for every other office. */
  category?: PanelCategory | null;
}

/** Adds somebody who can sign in, with an office; somebody who is there already gets the office alone. */
export interface AddPerson extends Asked<'add-person'>, NewPerson {}

/** The same for many: all of them, or none. Somebody with two offices stands in it twice. */
export interface ImportPeople extends Asked<'import-people'> {
  people: NewPerson[];
}

/** Gives an office that is held a last day, or an earlier one. */
export interface EndOffice extends Asked<'end-office'> {
  person: string;
  office: Office;
  school: string | null;
  /** The first day of the office: which one it is, where somebody has held it twice. */
  from: LocalDate;
  /** The last day on which it is held. */
  to: LocalDate;
}

/** Moves the partnership to another policy: programmes that open from then on take it, running ones keep theirs (B16). */
export interface ChoosePolicy extends Asked<'choose-policy'> {
  policy: Policy;
  reason: string;
}

/** Makes the policy that the partnership has one of its own: programmes that open from then on take it (B16). */
export interface AdjustPolicy extends Asked<'adjust-policy'>, Adjustment {
  /** The id of the policy that was looked at: refused where the partnership has another since. */
  basedOn?: string;
  reason: string;
}

/** Ends the rehearsal for good (E7). It is asked twice: whoever gives it has typed the name of the partnership. */
export interface GoLive extends Asked<'go-live'> {
  name: string;
}

/** Takes back what was recorded by mistake, by its id: a member, a signature, an agreement, a nomination. */
export interface TakeBackEntry extends Asked<'take-back-entry'> {
  entry: string;
  reason: string;
}

export type PartnershipCommand =
  | FoundPartnership
  | AddSchool
  | ImportSchools
  | SetCalendar
  | SetSchoolDetails
  | AddPerson
  | ImportPeople
  | EndOffice
  | ChoosePolicy
  | AdjustPolicy
  | GoLive
  | LocalitiesCommand
  | MembersCommand
  | ReportsCommand
  | ReviewGroupCommand
  | TakeBackEntry;
