import { isWrittenTo } from '../../../../../database/recipients';
import { CONTACT_MARKS, MARK_CHANGES } from '../../../../words/choices';
import type { Answers } from '../../../form/answers';
import { tableForm } from '../../form/table-form';
import type { PupilPage } from '../../pupil-page';

/** Warns before the mark of the last parent by law to whom letters go: their letters wait from then on. Nothing is refused. */
function pause(a: Answers, { pupil }: PupilPage) {
  const contact = a.text('contact');
  const bars = a.choice('mark') === 'no-contact' && a.choice('change') === 'set';
  const reached = pupil.contacts.filter(isWrittenTo);
  if (!bars || reached.length !== 1 || reached[0]?.id !== contact || a.text('seen') === contact) return null;
  const alert = `${reached[0].name} is the only one with parental responsibility who may be written to. With this mark every letter to the parents that the law wants waits, until somebody else with parental responsibility is on record or the mark is lifted. Nothing is recorded yet: press the button again to record the mark.`;
  return { answers: { seen: contact }, alert };
}

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
  pause,
  start: (_page, request) => {
    const { contact } = request.query;
    return { change: 'set', ...(typeof contact === 'string' && { contact }) };
  },
});
