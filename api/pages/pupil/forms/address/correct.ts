import { ADDRESS_KIND_NAMES } from '../../../../words/choices';
import { tableForm } from '../../form/table-form';

/** E6: what somebody of the family says their address is now. */
export const correctAddress = tableForm({
  command: 'correct-address',
  heading: (name) => `Correct an address of the family of ${name}`,
  button: 'Record the new address',
  says: 'Somebody else looks at it before it is used. Until then letters go to the old address.',
  fields: [
    {
      kind: 'choice',
      name: 'contact',
      label: 'Whose address is it?',
      choices: ({ pupil }) => Object.fromEntries(pupil.contacts.map(({ id, name }) => [id, name])),
    },
    { kind: 'choice', name: 'kind', label: 'What is new?', choices: ADDRESS_KIND_NAMES },
    {
      kind: 'text',
      name: 'value',
      label: 'What is it now?',
      hint: 'A postal address in two to six short lines',
    },
  ],
  start: (_page, { query: { contact } }) => (typeof contact === 'string' ? { contact } : {}),
});
