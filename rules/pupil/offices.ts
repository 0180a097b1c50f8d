import type { Office } from '../case/people';
import type { PupilCommand } from './commands';

const SCHOOL: Office[] = ['lead', 'headteacher'];
const PROFESSIONALS: Office[] = ['lead', 'headteacher', 'inclusion-officer'];
const HEAD: Office[] = ['headteacher'];

/**
 * Which office may give which command. Suspension and permanent exclusion are the headteacher's decision only
 * (law 1); what the panel decides is recorded by the authority's officer.
 */
export const OFFICES: Record<PupilCommand['type'], Office[]> = {
  'register-pupil': PROFESSIONALS,
  'close-case': ['headteacher', 'inclusion-officer'],
  'change-policy': ['inclusion-officer'],
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
  'arrange-provision': ['headteacher', 'inclusion-officer'],
  'confirm-attendance': ['headteacher', 'inclusion-officer'],
  'record-representations': HEAD,
  'record-governors-decision': HEAD,
  'refer-for-transfer': HEAD,
  'withdraw-referral': HEAD,
  'record-panel-decision': ['inclusion-officer'],
  'signal-escalation': PROFESSIONALS,
  'answer-escalation': PROFESSIONALS,
  'record-incident': SCHOOL,
};
