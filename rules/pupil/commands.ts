import type { LocalDate, SchoolCalendar } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { PanelAppointment, PanelFact } from '../case/effect';
import type { ConcernCommand } from '../concern/commands';
import type { EscalationCommand } from '../escalation/commands';
import type { ExclusionCommand } from '../exclusion/commands';
import type { OffSiteCommand } from '../off-site/commands';
import type { Policy } from '../policies/policy';
import type { ProgrammeCommand } from '../programme/commands';
import type { SeparationCommand } from '../separation/commands';
import type { TransferCommand } from '../transfer/commands';
import type { MarkContact } from './contact-marks';
import type { SendLetterAgain } from './letter-again';
import type { CheckAddress, CorrectAddress } from './addresses';
import type { ChooseLanguage } from './language';
import type { LetterOnPaper, OnPaper } from './letter-given';
import type { NeedGiven, RecordNeed } from './need';
import type { Rehearse } from './rehearse';
import type { AllocateSupport, EndSupport } from './support';
import type { Bodies, PupilFacts, SchoolFacts } from './state';

/** What the record keeps of a pupil beside the facts of the rules. */
export interface Registration {
  firstName: string;
  lastName: string;
  /** The unique pupil number, where it is known: only ever used to know the pupil again. */
  upn?: string;
  contacts: Contact[];
}

export interface Contact {
  id: string;
  name: string;
  relation: string;
  email: string;
  /** Lines; left out where none is known. */
  postalAddress?: string;
  /** Left out where none is known. */
  phone?: string;
  parentalResponsibility: boolean;
}

/** Puts a pupil under Sixth Day's care: the first command of every case. */
export interface RegisterPupil extends Asked<'register-pupil'> {
  partnership: string;
  registration: Registration;
  pupil: PupilFacts;
  /** Left out where nothing is known of it yet (B14). */
  need?: NeedGiven;
  school: SchoolFacts;
  policy: Policy;
  calendar: SchoolCalendar;
  /** The partnership is not live yet: nothing of this case ever leaves (E7). */
  rehearsal?: true;
}

/** Ends the case when the pupil leaves the partnership; refused while a duty runs. */
export interface CloseCase extends Asked<'close-case'> {
  reason: string;
}

/** Moves a running case to another policy, on purpose (B16): until then it keeps the one it was opened with. */
export interface ChangePolicy extends Asked<'change-policy'> {
  policy: Policy;
  reason: string;
}

/** Puts right, or brings up to date, what the rules know of a pupil, and who stands for the bodies outside (law 8, 9, 24). */
export interface UpdatePupil extends Asked<'update-pupil'> {
  pupil: PupilFacts;
  bodies: Bodies;
  /** Another contact of the family: whose letters waited for one with parental responsibility. */
  contact?: Contact;
  reason: string;
}

/** The pupil has moved to another school of the partnership. What was decided before keeps its school and its days (law 22). */
export interface MoveSchool extends Asked<'move-school'> {
  school: SchoolFacts;
  calendar: SchoolCalendar;
  reason: string;
}

/** A lawful pause or extension of one duty (C10). */
export interface ExtendDuty extends Asked<'extend-duty'> {
  obligation: string;
  until: LocalDate;
  reason: string;
  approver: string;
}

/** A letter that went by no mail server was posted or handed over (C8, E1; law 36). */
export interface RecordLetterGiven extends Asked<'record-letter-given'> {
  letter: LetterOnPaper;
  given: OnPaper;
}

/** What the pupil or the parents say in their own words, at any time: kept for the next decision (B15). */
export interface SayOwnWords extends Asked<'say-own-words'> {
  whose: 'pupil' | 'parents';
  words: string;
}

/** The commands about the case as a whole. */
export type CaseCommand =
  | RegisterPupil
  | CloseCase
  | ChangePolicy
  | UpdatePupil
  | MoveSchool
  | ExtendDuty
  | RecordLetterGiven
  | SendLetterAgain
  | MarkContact
  | ChooseLanguage
  | RecordNeed
  | AllocateSupport
  | EndSupport
  | Rehearse
  | CorrectAddress
  | CheckAddress
  | SayOwnWords;

/** One update for each, of the same name. */
export type PupilCommand =
  | CaseCommand
  | ProgrammeCommand
  | ExclusionCommand
  | TransferCommand
  | EscalationCommand
  | OffSiteCommand
  | SeparationCommand
  | ConcernCommand;

/** What other parts of the system tell a case, as signals. They are never refused: what does not apply is dropped. */
export type SystemFact =
  | PanelFact
  | { type: 'panel-booked'; referral: string; appointment: PanelAppointment }
  | { type: 'place-offered' }
  /** What the letters of the pupil's school need of it is on record now. */
  | { type: 'school-details-changed' }
  | CalendarChanged;

/** A school's calendar as it now is. One change of a calendar is one fact, told to every open case of that school. */
export interface CalendarChanged {
  type: 'calendar-changed';
  calendar: SchoolCalendar;
  school?: string;
  /** The change that tells it, whose report each case answers. */
  change?: string;
  /** Goes up with each change in a partnership: what comes late never takes the place of what is newer. */
  revision?: number;
}
