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
  'cancel-exclusion': words(
    'cancel',
    'Cancel a suspension or permanent exclusion',
    'The decision has been cancelled. Everybody who was told of it is being told.',
  ),
  'record-missed-provision': words(
    'missed',
    'Record that full-time education never came',
    'It has been recorded that the education never came. It stays on record as missed.',
  ),
  'set-work': words('set-work', 'Record work that was set', 'The work has been recorded.'),
  'mark-work': words('mark-work', 'Record that work was marked', 'The marking has been recorded.'),
  'record-day-in-school': words(
    'in-school',
    'Record a day in school',
    'The day in school has been recorded. It breaks a run of days.',
  ),
  'hold-reintegration-meeting': words(
    'return',
    'Record the meeting on return',
    'The meeting on return has been recorded.',
  ),
  'ask-for-remote-meeting': words(
    'remote-meeting',
    'Record that a remote meeting was asked for',
    'The request has been recorded. The governors must now meet by video or phone, or say why not.',
  ),
  'arrange-governors-meeting': words(
    'governors-meeting',
    'Arrange the governors’ meeting',
    'The governors’ meeting has been arranged. Invitations are on their way.',
  ),
  'begin-governors-meeting': words(
    'governors-began',
    'Record that the governors began to meet',
    'The start of the meeting has been recorded. The decision can no longer be cancelled.',
  ),
  'waive-review': words(
    'waive-review',
    'Record that the parents want no review',
    'The parents’ answer has been recorded.',
  ),
  'apply-for-review': words(
    'apply-for-review',
    'Record an application for a review',
    'The application has been recorded. The review must now be arranged.',
  ),
  'record-review-decision': words(
    'review-decision',
    'Record the review panel’s decision',
    'The review panel’s decision has been recorded.',
  ),
  'record-reconsideration': words(
    'reconsideration',
    'Record the governors’ reconsideration',
    'The reconsideration has been recorded. Everybody concerned is being told.',
  ),
  'remove-from-roll': words(
    'off-roll',
    'Take the pupil off the roll',
    'The pupil has been taken off the roll.',
  ),
  'correct-exclusion': words(
    'correct',
    'Correct a suspension or permanent exclusion',
    'The correction has been recorded. Dates have been worked out anew, and those who were told wrong are being told.',
  ),
  'strike-out-exclusion': words(
    'strike-out',
    'Strike out a decision recorded by mistake',
    'The decision has been struck out. Those who were told of it are being told.',
  ),
  'take-back-fact': words(
    'take-back',
    'Take back something recorded by mistake',
    'It has been taken back. Dates have been worked out anew.',
  ),
  'extend-duty': words(
    'extend',
    'Put a duty off',
    'The duty has been put off. The day it was due stays on record.',
  ),
  'update-pupil': words(
    'facts',
    'Update the pupil’s facts',
    'The facts have been updated. Dates have been worked out anew.',
  ),
  'move-school': words(
    'move-school',
    'Move the pupil to another school',
    'The pupil is at the other school now. What was decided before keeps its dates.',
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
  'direct-off-site': words('off-site', 'Direct off site', 'The direction has been recorded.'),
  'give-off-site-notice': words(
    'off-site/notice',
    'Give the notice of the off-site direction',
    'The notice has been recorded, and a copy is on its way to the parents.',
  ),
  'ask-for-review': words(
    'off-site/ask',
    'Record that a review of the off-site direction was asked for',
    'The request has been recorded.',
  ),
  'review-direction': words(
    'off-site/review',
    'Record a review of the off-site direction',
    'The review has been recorded. The parents are being told.',
  ),
  'end-direction': words(
    'off-site/end',
    'End the off-site direction',
    'The direction has ended. The parents are being told.',
  ),
  'begin-separation': words(
    'separation',
    'Begin a safeguarding separation',
    'The separation has begun. The authority and the parents are being told.',
  ),
  'review-separation': words(
    'separation/review',
    'Review the safeguarding separation',
    'The review has been recorded. The authority and the parents are being told.',
  ),
  'record-separation-provision': words(
    'separation/provision',
    'Confirm education during the separation',
    'The attendance has been recorded.',
  ),
  'end-separation': words(
    'separation/end',
    'End the safeguarding separation',
    'The separation has ended. The authority and the parents are being told.',
  ),
  'raise-concern': words(
    'concern',
    'Raise a concern about an unlawful exclusion',
    'The concern has been recorded. The authority must answer it.',
  ),
  'answer-concern': words(
    'concern/answer',
    'Answer a concern about an unlawful exclusion',
    'The answer has been recorded.',
  ),
  'change-policy': words('policy', 'Move to another policy', 'The case follows the other policy now.'),
  'close-case': words('close', 'Close the case', 'The case is closed.'),
};
