import type { Right } from '../permissions';
import type { CaseCommandName } from '../commands/schemas/pupil-commands';

/** Where a line stands on the page of permissions. */
export type Section =
  'Reading' | 'Deciding about a pupil' | 'Panel meetings' | 'Setting up' | 'Keeping it running' | 'Yourself';

type Named = Exclude<Right, CaseCommandName | `preview-${CaseCommandName}`>;

/** What each line of the table allows, in plain words. Those of commands about a pupil stand in words/commands.ts. */
export const RIGHT_WORDS: Record<Named, [section: Section, words: string]> = {
  'sign-in': ['Yourself', 'Sign in'],
  'sign-out': ['Yourself', 'Sign out'],
  'read-session': ['Yourself', 'See which office you act in'],
  'act-as': ['Yourself', 'Change to another office that you hold'],
  'own-account': ['Yourself', 'See where you are signed in, change your password, set up the second factor'],
  'say-why': ['Yourself', 'Say why you need a record outside your cases'],
  'read-help': ['Yourself', 'Read the pages of help, privacy and accessibility'],
  'read-openapi': ['Yourself', 'Read the description of the API'],

  'read-today': ['Reading', 'Today'],
  'read-board': ['Reading', 'The board, also as a file'],
  'list-pupils': ['Reading', 'The list of pupils'],
  'read-pupil': ['Reading', 'A pupil’s programme and decisions'],
  'read-details': ['Reading', 'A pupil’s details and the family’s contacts'],
  'read-decision': ['Reading', 'The page of each suspension and permanent exclusion'],
  'read-form': ['Reading', 'Forms about a pupil, and who may send each'],
  'read-support-form': ['Reading', 'The forms of those who work with a pupil: own words, a worry'],
  'read-events': ['Reading', 'A pupil’s timeline'],
  'read-obligations': ['Reading', 'What is owed for a pupil, and how each day was counted'],
  'read-notices': ['Reading', 'The list of a pupil’s letters'],
  'read-notice': ['Reading', 'A letter, as it was sent'],
  'read-monitoring': ['Reading', 'A school’s day against the targets'],
  'read-undelivered': ['Reading', 'Every letter that has not arrived'],
  'read-told': ['Reading', 'Who was told of each decision'],
  'read-access-log': ['Reading', 'Who has read or changed a pupil’s record'],
  'read-history': ['Reading', 'A pupil’s history and future, and the engine’s own events'],
  'export-history': ['Reading', 'A pupil’s history, as a file'],
  'answer-deadlines': ['Reading', 'The calculator'],
  'read-rules': ['Reading', 'The rules'],
  'list-policies': ['Reading', 'The policies that come ready'],
  'list-permissions': ['Reading', 'This table'],
  'list-schools': ['Reading', 'The list of schools'],
  'read-calendar': ['Reading', 'A school’s calendar'],
  'check-calendar': ['Reading', 'What is wrong with a calendar'],
  'read-calendar-change': ['Reading', 'What a change of a calendar has moved'],
  'list-meetings': ['Reading', 'The panel’s meetings'],

  'register-pupil': ['Deciding about a pupil', 'Register a pupil'],
  'move-school': ['Deciding about a pupil', 'Move the pupil to another school'],
  'record-letter-given': ['Deciding about a pupil', 'Record that a letter was posted or handed over'],
  'record-monitoring': ['Deciding about a pupil', 'Fill in a school’s day against the targets'],
  'send-letter-again': ['Deciding about a pupil', 'Send a letter again that did not arrive'],
  'withdraw-links': ['Deciding about a pupil', 'Withdraw the links that a family was sent'],

  'plan-meeting': ['Panel meetings', 'Plan a meeting'],
  'move-meeting': ['Panel meetings', 'Move a meeting'],
  'call-off-meeting': ['Panel meetings', 'Call a meeting off'],

  'read-operations': ['Keeping it running', 'The list of steps that failed'],
  'try-step-now': ['Keeping it running', 'Try a failed step at once, with a reason'],
  'reset-case': ['Keeping it running', 'Put the engine’s story of a case back to a point, with a reason'],
  'stop-case': ['Keeping it running', 'Stop a case, with a reason'],
  'start-case-again': ['Keeping it running', 'Start a case again from the record, with a reason'],
  'approve-own-stop': ['Keeping it running', 'Stop a case while a duty runs without a second person'],

  'found-partnership': ['Setting up', 'Found a partnership, with the installation’s set-up token'],
  'read-partnership': ['Setting up', 'The page of the partnership'],
  'read-checklist': ['Setting up', 'What is missing before the partnership goes live'],
  'add-school': ['Setting up', 'Add a school'],
  'set-school-details': ['Setting up', 'Change a school’s address and clerk'],
  'preview-calendar': ['Setting up', 'See what a change of a calendar would move'],
  'set-calendar': ['Setting up', 'Change a school’s calendar'],
  'try-calendar-change-again': ['Setting up', 'Tell the cases of a changed calendar again'],
  'list-people': ['Setting up', 'The list of people and their offices'],
  'add-person': ['Setting up', 'Add a person'],
  'remove-sign-in-link': [
    'Setting up',
    'Remove the link of a person with their sign-in elsewhere, with a reason',
  ],
  'reset-second-factor': ['Setting up', 'Reset a person’s second factor, with a reason'],
  'add-office': ['Setting up', 'Give a person an office'],
  'end-office': ['Setting up', 'End an office'],
  'read-policy': ['Setting up', 'The policy of the partnership, and what it was before'],
  'choose-policy': ['Setting up', 'Choose the policy of the partnership'],
  'try-policy': ['Setting up', 'See what adjusting the policy would change'],
  'adjust-policy': ['Setting up', 'Adjust the policy of the partnership, with a reason'],
  'go-live': ['Setting up', 'End the rehearsal of the partnership, for good'],
  'keep-translations': [
    'Setting up',
    'The words of families’ pages in other languages: write them, put a review on record',
  ],
  'read-imports': ['Setting up', 'The list of imports, and each file that was chosen'],
  'import-schools': ['Setting up', 'Import schools from the national register'],
  'import-people': ['Setting up', 'Import staff from a file'],
  'import-pupils': ['Setting up', 'Import pupils from a file'],
};
