import type { AboutDecision } from '../../../../rules/exclusion/commands';
import { decisionGate } from '../../../../rules/exclusion/gate';
import { refuse, type Refusal } from '../../../../rules/refusal';
import type { Said } from '../../../family/speech';
import type { FamilyPage } from '../family-page';
import type { FamilyForm } from './family-form';

/** The newest decision about which this can be said still; where there is none, the newest of all. */
const newest =
  (command: AboutDecision['type']) =>
  ({ state }: FamilyPage): string | null => {
    const { decisions } = state.exclusions;
    const open = decisions.filter((d) => decisionGate(state, d, command) === null);
    return (open.at(-1) ?? decisions.at(-1))?.id ?? null;
  };

const refusalOf =
  (command: AboutDecision['type']) =>
  ({ state }: FamilyPage, about: string | null): Refusal | null => {
    const found = state.exclusions.decisions.find((d) => d.id === about);
    return found ? decisionGate(state, found, command) : refuse('no-exclusion', 'law 26');
  };

/** C5: the parents make representations to the governors. @source law.md rows 25 to 29 */
export const governors: FamilyForm = {
  path: 'governors',
  title: 'ask.title',
  link: () => ({ text: 'ask.link' }),
  about: newest('record-representations'),
  refusal: refusalOf('record-representations'),
  intro: ({ school }) => [{ say: 'ask.can', with: { school: school.name } }, 'ask.must'],
  questions: () => [
    { name: 'words', kind: 'words', heading: 'ask.what', hint: 'form.any-language', missing: 'ask.write' },
  ],
  say: (answers, { today }, about) => ({
    type: 'record-representations',
    decision: about ?? '',
    on: today,
    words: answers.text('words'),
  }),
  button: 'ask.send',
  done: ({ state }) => {
    const meeting = state.owed.find((o) => o.duty === 'governors-meeting' && o.status === 'running');
    const then: Said = meeting?.due ? { say: 'ask.meet-by', with: { day: { on: meeting.due } } } : 'ask.then';
    return ['ask.done', then];
  },
};

/** C5: a meeting by video or phone, which is the parents' to ask for. @source law.md row 33 */
export const remote: FamilyForm = {
  path: 'remote',
  title: 'remote.title',
  link: () => ({ text: 'remote.link' }),
  about: newest('ask-for-remote-meeting'),
  refusal: refusalOf('ask-for-remote-meeting'),
  intro: () => ['remote.can', 'remote.must'],
  questions: () => [],
  say: (_answers, { today }, about) => ({
    type: 'ask-for-remote-meeting',
    decision: about ?? '',
    on: today,
  }),
  button: 'remote.title',
  done: () => ['remote.done'],
};
