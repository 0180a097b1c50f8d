import type { PupilCommand } from '../../rules/pupil/commands';
import { words, type CommandWords } from './command-words';
import { EXCLUSION_COMMAND_WORDS } from './exclusion-commands';

/** Every command of a pupil's case in plain words: the one place where a command gets its name. */
export const COMMAND_WORDS: Record<PupilCommand['type'], CommandWords> = {
  ...EXCLUSION_COMMAND_WORDS,
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
  rehearse: words('rehearse', 'Move this case forward', 'The case has been moved forward.'),
  'say-own-words': words('own-words', 'Record what the family says', 'Their words have been recorded.'),
  'mark-contact': words(
    'mark-contact',
    'Mark that somebody is not to be contacted, or their address is confidential',
    'The mark has been recorded.',
  ),
  'choose-language': words(
    'language',
    'Record the language of somebody of the family, and their size of print',
    'Their choice has been recorded.',
  ),
  'record-need': words('need', 'Record the tier of need and early help', 'The need has been recorded.'),
  'allocate-support': words(
    'support',
    'Allocate behaviour support',
    'Behaviour support is allocated. The pupil stands in the worker’s own list.',
  ),
  'end-support': words(
    'end-support',
    'End behaviour support',
    'Behaviour support has ended. The worker can no longer open this pupil.',
  ),
  'correct-address': words(
    'correct-address',
    'Correct an address of somebody of the family',
    'The new address waits for a second look by somebody else. Until then letters go to the old one.',
  ),
  'check-address': words(
    'check-address',
    'Look at a new address of somebody of the family',
    'The second look has been recorded.',
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
  'record-letter-given': words(
    'letter-given',
    'Record that a letter was posted or handed over',
    'It is on record that the letter was given.',
  ),
  'send-letter-again': words('letter-again', 'Send a letter again', 'The letter goes out again.'),
  'move-school': words(
    'move-school',
    'Move the pupil to another school',
    'The pupil is at the other school now. What was decided before keeps its dates.',
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
