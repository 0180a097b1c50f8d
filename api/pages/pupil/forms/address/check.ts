import { dateInWords } from '../../../../../rules/calendar/words';
import type { Correction } from '../../../../../rules/pupil/addresses';
import { ADDRESS_KIND_NAMES, ADDRESS_OUTCOMES } from '../../../../words/choices';
import { tableForm } from '../../form/table-form';
import type { PupilPage } from '../../pupil-page';

const words = ({ contact, kind, value, by, on }: Correction, { pupil }: PupilPage): string => {
  const name = pupil.contacts.find(({ id }) => id === contact)?.name ?? '';
  const who = by.office === 'family' ? 'the family itself' : 'staff';
  return `${name}, ${ADDRESS_KIND_NAMES[kind].toLowerCase()}: ${value.replaceAll('\n', ', ')}. Given by ${who} on ${dateInWords(on)}`;
};

/** E6: the second look at a new address, before the first letter goes there. */
export const checkAddress = tableForm({
  command: 'check-address',
  heading: (name) => `Look at a new address of the family of ${name}`,
  button: 'Record the second look',
  says: 'Ring them on a number that you had before, or ask them. Whoever entered an address does not look at it again.',
  fields: [
    {
      kind: 'choice',
      name: 'correction',
      label: 'Which address?',
      choices: (page) =>
        Object.fromEntries((page.state.corrections ?? []).map((c) => [c.id, words(c, page)])),
    },
    { kind: 'choice', name: 'outcome', label: 'Is it right?', choices: ADDRESS_OUTCOMES },
    { kind: 'text', name: 'reason', label: 'How do you know?', hint: 'Needed where it is wrong' },
  ],
  start: ({ state }, { query: { correction } }) => {
    const [only, ...more] = state.corrections ?? [];
    const id = typeof correction === 'string' ? correction : more.length === 0 ? only?.id : undefined;
    return id ? { correction: id } : {};
  },
});
