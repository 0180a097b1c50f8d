import type { FamilyForm } from './family-form';

/** B15: the pupil's and the parents' own words, at any time. */
export const say: FamilyForm = {
  path: 'say',
  title: 'say.title',
  link: () => ({ text: 'say.title' }),
  refusal: () => null,
  intro: () => ['say.stays'],
  questions: ({ pupil }) => [
    {
      name: 'whose',
      kind: 'choice',
      heading: 'say.whose',
      choices: { parents: 'say.mine', pupil: { say: 'say.pupils', with: { name: pupil.firstName } } },
      missing: 'say.choose',
    },
    { name: 'words', kind: 'words', heading: 'say.what', hint: 'form.any-language', missing: 'say.write' },
  ],
  say: (answers) => ({
    type: 'say-own-words',
    whose: answers.choice('whose') === 'pupil' ? 'pupil' : 'parents',
    words: answers.text('words'),
  }),
  button: 'say.send',
  done: () => ['say.read', 'say.kept'],
};
