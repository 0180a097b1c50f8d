import type { FamilyForm } from './family-form';

/** B15: the pupil's and the parents' own words, at any time. */
export const say: FamilyForm = {
  path: 'say',
  title: 'Say what you think',
  link: () => ({ text: 'Say what you think' }),
  refusal: () => null,
  intro: () => ['The school reads what you write. It stays with the case.'],
  questions: ({ pupil }) => [
    {
      name: 'whose',
      kind: 'choice',
      heading: 'Whose words are these?',
      choices: { parents: 'My own', pupil: `The words of ${pupil.firstName}` },
      missing: 'Choose whose words these are',
    },
    {
      name: 'words',
      kind: 'words',
      heading: 'What do you want to say?',
      hint: 'You can write in any language',
      missing: 'Write what you want to say',
    },
  ],
  say: (answers) => ({
    type: 'say-own-words',
    whose: answers.choice('whose') === 'pupil' ? 'pupil' : 'parents',
    words: answers.text('words'),
  }),
  button: 'Send this to the school',
  done: () => [
    'The school can read your words now.',
    'They stay with the case, for when the next step is decided.',
  ],
};
