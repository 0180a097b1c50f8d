import type { Actor, Office } from '../case/people';
import type { PupilCommand } from './commands';

const SCHOOL: Office[] = ['lead', 'headteacher'];
const PROFESSIONALS: Office[] = ['lead', 'headteacher', 'inclusion-officer'];
/** What somebody who works with the pupil sees and hears, they may put on record (seed 004: liaising with support services). */
const WHO_WORK_WITH_THEM: Office[] = [...PROFESSIONALS, 'behaviour-support-worker'];
const HEAD: Office[] = ['headteacher'];
const HEAD_OR_OFFICER: Office[] = ['headteacher', 'inclusion-officer'];
/** What comes before the governors, and what they decided: their clerk records it, or who stands in where there is none. */
const FOR_GOVERNORS: Office[] = [...HEAD_OR_OFFICER, 'governors-clerk'];

/**
 * Which office may give which command. Suspension and permanent exclusion are the headteacher's decision only
 * (law 1); what the panel decides is recorded by the authority's officer.
 */
export const OFFICES: Record<PupilCommand['type'], Office[]> = {
  // Setting a partnership up is no decision about a pupil (A6).
  'register-pupil': [...PROFESSIONALS, 'administrator'],
  'close-case': HEAD_OR_OFFICER,
  'change-policy': ['inclusion-officer'],
  'update-pupil': PROFESSIONALS,
  'move-school': ['inclusion-officer'],
  'extend-duty': HEAD_OR_OFFICER,
  'record-letter-given': PROFESSIONALS,
  // That letters arrive is the administrator's to see to as well (J9).
  'send-letter-again': [...PROFESSIONALS, 'administrator'],
  'mark-contact': HEAD_OR_OFFICER,
  'choose-language': PROFESSIONALS,
  'record-need': PROFESSIONALS,
  // By agreement between the authority's service and the school, so either records it (seed 004, 2.2).
  'allocate-support': PROFESSIONALS,
  'end-support': PROFESSIONALS,
  // What the history page asks, and that is the administrator's.
  rehearse: ['administrator'],
  'correct-address': PROFESSIONALS,
  'check-address': PROFESSIONALS,
  'say-own-words': WHO_WORK_WITH_THEM,
  'open-stage-1': SCHOOL,
  'open-at-stage-2': SCHOOL,
  'open-at-stage-3': SCHOOL,
  'explain-programme': PROFESSIONALS,
  'set-targets': SCHOOL,
  'record-review': SCHOOL,
  'move-to-stage-2': SCHOOL,
  'move-to-stage-3': SCHOOL,
  'hold-stage-3-review': PROFESSIONALS,
  'record-agreement': SCHOOL,
  'end-programme': SCHOOL,
  'change-lead': HEAD,
  suspend: HEAD,
  'exclude-permanently': HEAD,
  'cancel-exclusion': HEAD,
  'arrange-provision': HEAD_OR_OFFICER,
  'confirm-attendance': HEAD_OR_OFFICER,
  'record-missed-provision': HEAD_OR_OFFICER,
  'set-work': SCHOOL,
  'mark-work': SCHOOL,
  'record-day-in-school': SCHOOL,
  'take-back-day-in-school': SCHOOL,
  'hold-reintegration-meeting': SCHOOL,
  'record-representations': FOR_GOVERNORS,
  'ask-for-remote-meeting': FOR_GOVERNORS,
  'arrange-governors-meeting': FOR_GOVERNORS,
  'begin-governors-meeting': FOR_GOVERNORS,
  'record-governors-decision': FOR_GOVERNORS,
  'waive-review': HEAD_OR_OFFICER,
  'apply-for-review': HEAD_OR_OFFICER,
  'record-review-decision': HEAD_OR_OFFICER,
  'record-reconsideration': FOR_GOVERNORS,
  'remove-from-roll': HEAD,
  'correct-exclusion': HEAD,
  'strike-out-exclusion': HEAD,
  'take-back-fact': HEAD_OR_OFFICER,
  'refer-for-transfer': HEAD,
  'withdraw-referral': HEAD,
  'record-panel-decision': ['inclusion-officer'],
  'signal-escalation': WHO_WORK_WITH_THEM,
  'answer-escalation': PROFESSIONALS,
  'record-incident': SCHOOL,
  'direct-off-site': HEAD,
  'give-off-site-notice': HEAD,
  'ask-for-review': PROFESSIONALS,
  'review-direction': HEAD,
  'end-direction': HEAD,
  'begin-separation': HEAD,
  'review-separation': HEAD,
  'record-separation-provision': HEAD_OR_OFFICER,
  'end-separation': HEAD,
  'raise-concern': PROFESSIONALS,
  'answer-concern': ['inclusion-officer'],
};

/** What one of the family may say for itself, on its own page (B10, B15, C5, C12, E5, E6). Staff record the same of those who do not. */
export const FAMILY_COMMANDS = [
  'say-own-words',
  'choose-language',
  'correct-address',
  'record-agreement',
  'record-representations',
  'ask-for-remote-meeting',
  'raise-concern',
] as const satisfies PupilCommand['type'][];

/** Whether whoever acts may give a command of this kind. */
export const mayGive = ({ office }: Actor, type: PupilCommand['type']): boolean =>
  office === 'family' ? FAMILY_COMMANDS.some((given) => given === type) : OFFICES[type].includes(office);
