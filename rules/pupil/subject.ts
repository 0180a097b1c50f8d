import type { PupilCommand } from './commands';
import type { PupilEvent } from './events';
import type { EscalationCommand } from '../escalation/commands';
import type { EscalationEvent } from '../escalation/events';
import type { ExclusionCommand } from '../exclusion/commands';
import type { ExclusionEvent } from '../exclusion/events';
import type { ProgrammeCommand } from '../programme/commands';
import type { ProgrammeEvent } from '../programme/events';
import type { TransferCommand } from '../transfer/commands';
import type { TransferEvent } from '../transfer/events';

/** A command or event of a pupil's case with the subject it belongs to: a new one must be placed here to compile. */
type Placed<Subjects> = { [S in keyof Subjects]: { subject: S; of: Subjects[S] } }[keyof Subjects];

interface CommandSubjects {
  case: Extract<PupilCommand, { type: 'register-pupil' | 'close-case' | 'change-policy' }>;
  programme: ProgrammeCommand;
  exclusion: ExclusionCommand;
  transfer: TransferCommand;
  escalation: EscalationCommand;
}

interface EventSubjects {
  case: Extract<
    PupilEvent,
    { type: 'pupil-registered' | 'calendar-changed' | 'policy-changed' | 'case-closed' }
  >;
  programme: ProgrammeEvent;
  exclusion: ExclusionEvent;
  transfer: TransferEvent;
  escalation: EscalationEvent;
}

export function subjectOfCommand(of: PupilCommand): Placed<CommandSubjects> {
  switch (of.type) {
    case 'register-pupil':
    case 'close-case':
    case 'change-policy':
      return { subject: 'case', of };
    case 'suspend':
    case 'exclude-permanently':
    case 'arrange-provision':
    case 'confirm-attendance':
    case 'record-representations':
    case 'record-governors-decision':
      return { subject: 'exclusion', of };
    case 'refer-for-transfer':
    case 'withdraw-referral':
    case 'record-panel-decision':
      return { subject: 'transfer', of };
    case 'signal-escalation':
    case 'answer-escalation':
    case 'record-incident':
      return { subject: 'escalation', of };
    default:
      return { subject: 'programme', of };
  }
}

export function subjectOfEvent(of: PupilEvent): Placed<EventSubjects> {
  switch (of.type) {
    case 'pupil-registered':
    case 'calendar-changed':
    case 'policy-changed':
    case 'case-closed':
      return { subject: 'case', of };
    case 'suspended':
    case 'permanently-excluded':
    case 'provision-arranged':
    case 'provision-attended':
    case 'representations-made':
    case 'governors-decided':
      return { subject: 'exclusion', of };
    case 'transfer-referred':
    case 'referral-withdrawn':
    case 'place-offered':
    case 'panel-booked':
    case 'panel-moved':
    case 'panel-called-off':
    case 'panel-decided':
      return { subject: 'transfer', of };
    case 'incident-recorded':
    case 'escalation-raised':
    case 'escalation-answered':
      return { subject: 'escalation', of };
    default:
      return { subject: 'programme', of };
  }
}
