import type { PupilCommand } from '../../rules/pupil/commands';

/** How a command is named on pages, and where its form is. */
export interface CommandWords {
  /** The last part of the form's address, under the pupil's page. */
  path: string;
  /** The deed, on a link or a heading. */
  deed: string;
  /** What has been done, for the next page. */
  done: string;
}

const words = (path: string, deed: string, done: string): CommandWords => ({ path, deed, done });

/** Every command of a pupil's case in plain words: the one place where a command gets its name. */
export const COMMAND_WORDS: Record<PupilCommand['type'], CommandWords> = {
  'register-pupil': words('new', 'Register a pupil', 'The pupil has been registered.'),
  'open-stage-1': words(
    'open/stage-1',
    'Open the programme at Stage 1',
    'The programme is open at Stage 1. The leaflet is on its way to the parents.',
  ),
  'open-at-stage-2': words(
    'open/stage-2',
    'Open the programme at Stage 2',
    'The programme is open at Stage 2. The leaflet is on its way to the parents.',
  ),
  'open-at-stage-3': words(
    'open/stage-3',
    'Open the programme at Stage 3',
    'The programme is open at Stage 3. The leaflet is on its way to the parents.',
  ),
  'explain-programme': words(
    'explain',
    'Record that the programme was explained',
    'The explanation has been recorded.',
  ),
  'set-targets': words('targets', 'Set targets', 'The targets have been set.'),
  'record-review': words(
    'review',
    'Record a weekly review',
    'The review has been recorded. The week’s feedback is on its way to the parents.',
  ),
  'move-to-stage-2': words(
    'stage-2',
    'Move to Stage 2',
    'The pupil is now at Stage 2. The parents are being told.',
  ),
  'move-to-stage-3': words(
    'stage-3',
    'Move to Stage 3',
    'The pupil is now at Stage 3. The parents are being told.',
  ),
  'hold-stage-3-review': words(
    'review-meeting',
    'Record the Stage 3 review meeting',
    'The review meeting has been recorded.',
  ),
  'record-agreement': words(
    'agreement',
    'Record the parents’ answer',
    'The parents’ answer has been recorded.',
  ),
  'end-programme': words('end', 'End the programme', 'The programme has ended. The parents are being told.'),
  'change-lead': words('lead', 'Change the lead', 'The lead has been changed.'),
  suspend: words('suspend', 'Suspend or permanently exclude', 'The suspension has been recorded.'),
  'exclude-permanently': words(
    'suspend',
    'Suspend or permanently exclude',
    'The permanent exclusion has been recorded.',
  ),
  'arrange-provision': words(
    'provision',
    'Arrange full-time education',
    'The arrangement has been recorded. The clock stops when the pupil attends.',
  ),
  'confirm-attendance': words(
    'attendance',
    'Confirm attendance at full-time education',
    'The attendance has been recorded.',
  ),
  'record-representations': words(
    'representations',
    'Record what the parents say to the governors',
    'The representations have been recorded.',
  ),
  'record-governors-decision': words(
    'governors',
    'Record the governors’ decision',
    'The governors’ decision has been recorded.',
  ),
  'refer-for-transfer': words(
    'refer',
    'Refer to the panel',
    'The referral has been made. It is booked into the first meeting with a place.',
  ),
  'withdraw-referral': words('withdraw', 'Withdraw the referral', 'The referral has been withdrawn.'),
  'record-panel-decision': words(
    'panel-decision',
    'Record the panel’s decision',
    'The panel’s decision has been recorded. Everybody invited is being told.',
  ),
  'signal-escalation': words('escalate', 'Signal an escalation', 'The escalation has been signalled.'),
  'answer-escalation': words('answer', 'Answer an escalation', 'The answer has been recorded.'),
  'record-incident': words('incident', 'Record an incident', 'The incident has been recorded.'),
  'change-policy': words('policy', 'Move to another policy', 'The case follows the other policy now.'),
  'close-case': words('close', 'Close the case', 'The case is closed.'),
};
