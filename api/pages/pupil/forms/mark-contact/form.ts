import { CONTACT_MARKS, MARK_CHANGES } from '../../../../words/choices';
import { tableForm } from '../../form/table-form';

/** E6: nothing is sent to this person, or nobody else of the family may learn their address. */
export const markContact = tableForm({
  command: 'mark-contact',
  heading: (name) => `Keep somebody of the family of ${name} safe`,
  button: 'Record the mark',
  says: 'What has not left for somebody to whom nothing may be sent is stopped at once.',
  fields: [
    {
      kind: 'choice',
      name: 'contact',
      label: 'Whom is it about?',
      choices: ({ pupil }) => Object.fromEntries(pupil.contacts.map(({ id, name }) => [id, name])),
    },
    { kind: 'choice', name: 'mark', label: 'What is marked?', choices: CONTACT_MARKS },
    { kind: 'choice', name: 'change', label: 'Is it set or lifted?', choices: MARK_CHANGES },
    { kind: 'text', name: 'reason', label: 'Why?', hint: 'Such as the court order and its date' },
  ],
  start: (_page, request) => {
    const { contact } = request.query;
    return { change: 'set', ...(typeof contact === 'string' && { contact }) };
  },
});
