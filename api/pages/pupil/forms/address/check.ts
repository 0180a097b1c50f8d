import { actorNames } from '../../../../../database/actor-names';
import { dateInWords } from '../../../../../rules/calendar/words';
import type { Correction } from '../../../../../rules/pupil/addresses';
import { refuse } from '../../../../../rules/refusal';
import { ADDRESS_KIND_NAMES, ADDRESS_OUTCOMES } from '../../../../words/choices';
import { who } from '../../../../words/who';
import { tableForm } from '../../form/table-form';
import type { PupilForm } from '../../form/pupil-form';
import type { PupilPage } from '../../pupil-page';

/** Those that somebody else entered: nobody looks at their own. */
const open = ({ state, viewer }: PupilPage): Correction[] =>
  (state.corrections ?? []).filter(({ by }) => by.person !== viewer.person);

function words(
  { contact, kind, value, by, on }: Correction,
  { pupil }: PupilPage,
  names: ReadonlyMap<string, string>,
): string {
  const of = pupil.contacts.find(({ id }) => id === contact);
  const now = of && { email: of.email, post: of.postalAddress, phone: of.phone }[kind];
  const given = `Given by ${who(by, names)}, on ${dateInWords(on)}`;
  return `${of?.name ?? ''}, ${ADDRESS_KIND_NAMES[kind].toLowerCase()}: ${inALine(value)}. ${given}. Now on record: ${inALine(now || 'none')}`;
}

const inALine = (address: string): string => address.replaceAll('\n', ', ');

const form = tableForm({
  command: 'check-address',
  heading: (name) => `Look at a new address of the family of ${name}`,
  button: 'Record the second look',
  says: 'Ring them on a number that you had before, or ask them. Whoever entered an address does not look at it again.',
  fields: [
    { kind: 'choice', name: 'correction', label: 'Which address?' },
    { kind: 'choice', name: 'outcome', label: 'Is it right?', choices: ADDRESS_OUTCOMES },
    { kind: 'text', name: 'reason', label: 'How do you know?', hint: 'Needed where it is wrong' },
  ],
  start: (page, { query: { correction } }) => {
    const [only, ...more] = open(page);
    const id = typeof correction === 'string' ? correction : more.length === 0 ? only?.id : undefined;
    return id ? { correction: id } : {};
  },
});

/** E6: the second look at a new address, before the first letter goes there. */
export const checkAddress: PupilForm = {
  ...form,
  refusal: (page) => (open(page).length === 0 ? refuse('entered-it-yourself', 'E6') : null),
  view: async (page, answers) => {
    const corrections = open(page);
    const names = await actorNames(
      page.house.db,
      page.viewer.partnership,
      corrections.map(({ by }) => by),
    );
    const choices = Object.fromEntries(corrections.map((c) => [c.id, words(c, page, names)]));
    const drawn = await form.view?.(page, answers);
    const fields = (drawn?.['fields'] ?? []) as { name: string }[];
    return {
      ...drawn,
      fields: fields.map((field) => (field.name === 'correction' ? { ...field, choices } : field)),
    };
  },
};
