import type { LocalDate, SchoolCalendar } from '../calendar/types';
import type { ClockMoved } from '../case/forward';
import type { Extension } from '../case/obligation';
import type { ConcernEvent } from '../concern/events';
import type { EscalationEvent } from '../escalation/events';
import type { ExclusionEvent } from '../exclusion/events';
import type { OffSiteEvent } from '../off-site/events';
import type { Policy } from '../policies/policy';
import type { ProgrammeEvent } from '../programme/events';
import type { SeparationEvent } from '../separation/events';
import type { TransferEvent } from '../transfer/events';
import type { CalendarChanged, Contact, Registration } from './commands';
import type { ContactMarked } from './contact-marks';
import type { LetterSentAgain } from './letter-again';
import type { AddressChecked, AddressCorrected } from './addresses';
import type { LanguageChosen } from './language';
import type { LetterOnPaper, OnPaper } from './letter-given';
import type { NeedGiven, NeedRecorded } from './need';
import type { Bodies, PupilFacts, SchoolFacts } from './state';
import type { SupportEvent } from './support';

export type PupilEvent =
  | {
      type: 'pupil-registered';
      on: LocalDate;
      partnership: string;
      registration: Registration;
      pupil: PupilFacts;
      need?: NeedGiven;
      school: SchoolFacts;
      policy: Policy;
      calendar: SchoolCalendar;
      /** Left out of a live case. */
      rehearsal?: true;
    }
  | CalendarChanged
  /** What letters need of the school has been supplied: those that were held are composed anew. */
  | { type: 'school-details-changed'; on: LocalDate }
  | { type: 'policy-changed'; on: LocalDate; policy: Policy; reason: string }
  | {
      type: 'pupil-updated';
      on: LocalDate;
      pupil: PupilFacts;
      bodies: Bodies;
      contact?: Contact;
      reason: string;
    }
  | { type: 'school-changed'; on: LocalDate; school: SchoolFacts; calendar: SchoolCalendar; reason: string }
  | { type: 'duty-extended'; obligation: string; extension: Extension }
  | { type: 'letter-given'; letter: LetterOnPaper; given: OnPaper }
  | LetterSentAgain
  | ContactMarked
  | LanguageChosen
  | NeedRecorded
  | SupportEvent
  | ClockMoved
  | AddressCorrected
  | AddressChecked
  | { type: 'own-words-said'; on: LocalDate; whose: 'pupil' | 'parents'; words: string }
  | { type: 'case-closed'; on: LocalDate; reason: string }
  | ProgrammeEvent
  | ExclusionEvent
  | TransferEvent
  | EscalationEvent
  | OffSiteEvent
  | SeparationEvent
  | ConcernEvent;
