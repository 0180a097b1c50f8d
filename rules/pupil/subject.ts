import type { CaseCommand, PupilCommand } from './commands';
import type { PupilEvent } from './events';
import type { ConcernCommand } from '../concern/commands';
import type { ConcernEvent } from '../concern/events';
import type { EscalationCommand } from '../escalation/commands';
import type { EscalationEvent } from '../escalation/events';
import type { ExclusionCommand } from '../exclusion/commands';
import type { ExclusionEvent } from '../exclusion/events';
import type { OffSiteCommand } from '../off-site/commands';
import type { OffSiteEvent } from '../off-site/events';
import type { ProgrammeCommand } from '../programme/commands';
import type { ProgrammeEvent } from '../programme/events';
import type { SeparationCommand } from '../separation/commands';
import type { SeparationEvent } from '../separation/events';
import type { TransferCommand } from '../transfer/commands';
import type { TransferEvent } from '../transfer/events';

/** A command or event of a pupil's case with the subject it belongs to: a new one must be placed here to compile. */
type Placed<Subjects> = { [S in keyof Subjects]: { subject: S; of: Subjects[S] } }[keyof Subjects];

interface CommandSubjects {
  case: CaseCommand;
  programme: ProgrammeCommand;
  exclusion: ExclusionCommand;
  transfer: TransferCommand;
  escalation: EscalationCommand;
  'off-site': OffSiteCommand;
  separation: SeparationCommand;
  concern: ConcernCommand;
}

interface EventSubjects {
  case: Extract<
    PupilEvent,
    {
      type:
        | 'pupil-registered'
        | 'calendar-changed'
        | 'school-details-changed'
        | 'policy-changed'
        | 'pupil-updated'
        | 'school-changed'
        | 'duty-extended'
        | 'letter-given'
        | 'letter-sent-again'
        | 'contact-marked'
        | 'language-chosen'
        | 'need-recorded'
        | 'support-allocated'
        | 'support-ended'
        | 'clock-moved'
        | 'address-corrected'
        | 'address-checked'
        | 'own-words-said'
        | 'case-closed';
    }
  >;
  programme: ProgrammeEvent;
  exclusion: ExclusionEvent;
  transfer: TransferEvent;
  escalation: EscalationEvent;
  'off-site': OffSiteEvent;
  separation: SeparationEvent;
  concern: ConcernEvent;
}

export function subjectOfCommand(of: PupilCommand): Placed<CommandSubjects> {
  switch (of.type) {
    case 'register-pupil':
    case 'close-case':
    case 'change-policy':
    case 'update-pupil':
    case 'move-school':
    case 'extend-duty':
    case 'record-letter-given':
    case 'send-letter-again':
    case 'mark-contact':
    case 'choose-language':
    case 'record-need':
    case 'allocate-support':
    case 'end-support':
    case 'rehearse':
    case 'correct-address':
    case 'check-address':
    case 'say-own-words':
      return { subject: 'case', of };
    case 'suspend':
    case 'exclude-permanently':
    case 'cancel-exclusion':
    case 'arrange-provision':
    case 'confirm-attendance':
    case 'record-missed-provision':
    case 'set-work':
    case 'mark-work':
    case 'record-day-in-school':
    case 'take-back-day-in-school':
    case 'hold-reintegration-meeting':
    case 'record-representations':
    case 'ask-for-remote-meeting':
    case 'arrange-governors-meeting':
    case 'begin-governors-meeting':
    case 'record-governors-decision':
    case 'waive-review':
    case 'apply-for-review':
    case 'record-review-decision':
    case 'record-reconsideration':
    case 'remove-from-roll':
    case 'correct-exclusion':
    case 'strike-out-exclusion':
    case 'take-back-fact':
      return { subject: 'exclusion', of };
    case 'refer-for-transfer':
    case 'withdraw-referral':
    case 'record-panel-decision':
      return { subject: 'transfer', of };
    case 'signal-escalation':
    case 'answer-escalation':
    case 'record-incident':
      return { subject: 'escalation', of };
    case 'direct-off-site':
    case 'give-off-site-notice':
    case 'ask-for-review':
    case 'review-direction':
    case 'end-direction':
      return { subject: 'off-site', of };
    case 'begin-separation':
    case 'review-separation':
    case 'record-separation-provision':
    case 'end-separation':
      return { subject: 'separation', of };
    case 'raise-concern':
    case 'answer-concern':
      return { subject: 'concern', of };
    default:
      return { subject: 'programme', of };
  }
}

export function subjectOfEvent(of: PupilEvent): Placed<EventSubjects> {
  switch (of.type) {
    case 'pupil-registered':
    case 'calendar-changed':
    case 'school-details-changed':
    case 'policy-changed':
    case 'pupil-updated':
    case 'school-changed':
    case 'duty-extended':
    case 'letter-given':
    case 'letter-sent-again':
    case 'contact-marked':
    case 'language-chosen':
    case 'need-recorded':
    case 'support-allocated':
    case 'support-ended':
    case 'clock-moved':
    case 'address-corrected':
    case 'address-checked':
    case 'own-words-said':
    case 'case-closed':
      return { subject: 'case', of };
    case 'suspended':
    case 'permanently-excluded':
    case 'exclusion-cancelled':
    case 'provision-arranged':
    case 'provision-attended':
    case 'provision-missed':
    case 'work-set':
    case 'work-marked':
    case 'attended-school':
    case 'day-in-school-taken-back':
    case 'reintegration-meeting-held':
    case 'representations-made':
    case 'remote-meeting-asked':
    case 'governors-meeting-arranged':
    case 'governors-meeting-began':
    case 'governors-decided':
    case 'review-waived':
    case 'review-applied':
    case 'review-window-closed':
    case 'review-decided':
    case 'reconsidered':
    case 'removed-from-roll':
    case 'exclusion-corrected':
    case 'exclusion-struck-out':
    case 'fact-taken-back':
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
    case 'directed-off-site':
    case 'off-site-notice-given':
    case 'off-site-review-asked':
    case 'off-site-reviewed':
    case 'off-site-ended':
      return { subject: 'off-site', of };
    case 'separation-began':
    case 'separation-reviewed':
    case 'separation-provided-for':
    case 'separation-ended':
      return { subject: 'separation', of };
    case 'concern-raised':
    case 'concern-answered':
      return { subject: 'concern', of };
    default:
      return { subject: 'programme', of };
  }
}
