import type { AboutDecision } from '../../../../rules/exclusion/commands';
import { decisionGate } from '../../../../rules/exclusion/gate';
import { refuse, type Refusal } from '../../../../rules/refusal';
import { byWhen } from '../../../../rules/notices/owing';
import type { FamilyPage } from '../family-page';
import type { FamilyForm } from './family-form';

/** The newest decision about which this can be said still; where there is none, the newest of all. */
const newest =
  (command: AboutDecision['type']) =>
  ({ state }: FamilyPage): string | null => {
    const { decisions } = state.exclusions;
    const open = decisions.filter((d) => decisionGate(d, command) === null);
    return (open.at(-1) ?? decisions.at(-1))?.id ?? null;
  };

const refusalOf =
  (command: AboutDecision['type']) =>
  ({ state }: FamilyPage, about: string | null): Refusal | null => {
    const found = state.exclusions.decisions.find((d) => d.id === about);
    return found ? decisionGate(found, command) : refuse('no-exclusion', 'law 26');
  };

/** C5: the parents make representations to the governors. @source law.md rows 25 to 29 */
export const governors: FamilyForm = {
  path: 'governors',
  title: 'Write to the governors',
  link: () => ({ text: 'Ask the governors to look again' }),
  about: newest('record-representations'),
  refusal: refusalOf('record-representations'),
  intro: ({ school }) => [
    `You can tell the governors of ${school.name} what you think of what the school decided.`,
    'They must think about what you say.',
  ],
  questions: () => [
    {
      name: 'words',
      kind: 'words',
      heading: 'What do you want to tell the governors?',
      hint: 'You can write in any language',
      missing: 'Write what you want to tell the governors',
    },
  ],
  say: (answers, { today }, about) => ({
    type: 'record-representations',
    decision: about ?? '',
    on: today,
    words: answers.text('words'),
  }),
  button: 'Send this to the governors',
  done: ({ state }) => {
    const meeting = state.owed.find((o) => o.duty === 'governors-meeting' && o.status === 'running');
    return [
      'What you wrote is with your case now. The governors must think about it.',
      meeting ? `They must meet ${byWhen(meeting)}.` : 'They write to you when they have done so.',
    ];
  },
};

/** C5: a meeting by video or phone, which is the parents' to ask for. @source law.md row 33 */
export const remote: FamilyForm = {
  path: 'remote',
  title: 'Ask to meet by video or phone',
  link: () => ({ text: 'Ask the governors to meet by video or phone' }),
  about: newest('ask-for-remote-meeting'),
  refusal: refusalOf('ask-for-remote-meeting'),
  intro: () => [
    'You can ask the governors to meet by video or phone.',
    'Then they must do so. If there is a good reason why they cannot, they must tell you.',
  ],
  questions: () => [],
  say: (_answers, { today }, about) => ({
    type: 'ask-for-remote-meeting',
    decision: about ?? '',
    on: today,
  }),
  button: 'Ask to meet by video or phone',
  done: () => ['The governors can see now that you asked. We write to you when the day is set.'],
};
