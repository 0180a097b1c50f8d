import { dateInWords } from '../../../../../rules/calendar/words';
import { dutyWords } from '../../../../../rules/notices/duty-words';
import { mayBePutOff } from '../../../../../rules/pupil/extend-duty';
import type { Choices } from '../../../form/choices';
import { answersGiven } from '../../form/given';
import type { PupilPage } from '../../pupil-page';
import { tableForm } from '../../form/table-form';

/** C10: a lawful pause or extension, with who approved it and until when. */
export const extend = tableForm({
  command: 'extend-duty',
  heading: (name) => `Put a duty about ${name} off`,
  button: 'Put the duty off',
  fields: [
    {
      kind: 'choice',
      name: 'obligation',
      label: 'Which duty?',
      hint: 'Only those that the law or the policy lets somebody put off',
      choices: dutiesToPutOff,
    },
    { kind: 'day', name: 'until', label: 'Until which day?' },
    { kind: 'text', name: 'reason', label: 'Why?' },
    { kind: 'line', name: 'approver', label: 'Who approved it?', hint: 'The name and the office' },
  ],
  says: 'The day on which it was due stays on record.',
  start: (_page, request) => answersGiven(request, 'obligation'),
});

function dutiesToPutOff({ state }: PupilPage): Choices {
  return Object.fromEntries(
    state.owed
      .filter(mayBePutOff)
      .map(({ id, duty, due }) => [id, `${dutyWords[duty].title}, due on ${dateInWords(due ?? '')}`]),
  );
}
