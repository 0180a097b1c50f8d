import type { LocalDate, SchoolCalendar } from '../calendar/types';
import type { EscalationEvent } from '../escalation/events';
import type { ExclusionEvent } from '../exclusion/events';
import type { Policy } from '../policies/policy';
import type { ProgrammeEvent } from '../programme/events';
import type { TransferEvent } from '../transfer/events';
import type { Registration } from './commands';
import type { PupilFacts, SchoolFacts } from './state';

export type PupilEvent =
  | {
      type: 'pupil-registered';
      on: LocalDate;
      partnership: string;
      registration: Registration;
      pupil: PupilFacts;
      school: SchoolFacts;
      policy: Policy;
      calendar: SchoolCalendar;
    }
  | { type: 'calendar-changed'; calendar: SchoolCalendar }
  | { type: 'policy-changed'; on: LocalDate; policy: Policy; reason: string }
  | { type: 'case-closed'; on: LocalDate; reason: string }
  | ProgrammeEvent
  | ExclusionEvent
  | TransferEvent
  | EscalationEvent;
