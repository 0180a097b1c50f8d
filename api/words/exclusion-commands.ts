import type { ExclusionCommand } from '../../rules/exclusion/commands';
import { words, type CommandWords } from './command-words';

/** The commands about a suspension or permanent exclusion, in the order of its story. */
export const EXCLUSION_COMMAND_WORDS: Record<ExclusionCommand['type'], CommandWords> = {
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
  'record-missed-provision': words(
    'missed',
    'Record that work or education never came',
    'It has been recorded that it never came. It stays on record as missed.',
  ),
  'set-work': words('set-work', 'Record work that was set', 'The work has been recorded.'),
  'mark-work': words('mark-work', 'Record that work was marked', 'The marking has been recorded.'),
  'record-day-in-school': words(
    'in-school',
    'Record a day in school',
    'The day in school has been recorded. It breaks a run of days.',
  ),
  'take-back-day-in-school': words(
    'not-in-school',
    'Take back a day in school',
    'The day in school has been taken back. The days run on without it.',
  ),
  'hold-reintegration-meeting': words(
    'return',
    'Record the meeting on return',
    'The meeting on return has been recorded.',
  ),
  'record-representations': words(
    'representations',
    'Record what the parents say to the governors',
    'The representations have been recorded.',
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
  'record-governors-decision': words(
    'governors',
    'Record the governors’ decision',
    'The governors’ decision has been recorded.',
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
};
