import { LANGUAGES, PRINT_SIZES, readingOf, USUAL } from '../../../../rules/pupil/language';
import { LANGUAGE_NAMES } from '../../../words/languages';
import type { FamilyForm } from './family-form';

const NAMES = Object.fromEntries(LANGUAGES.map((code) => [code, { name: LANGUAGE_NAMES[code] }]));

/** E5: the language and the size of print that one of the family wants, kept with the case. */
export const language: FamilyForm = {
  path: 'language',
  title: 'tongue.title',
  link: () => ({ text: 'tongue.link' }),
  refusal: () => null,
  intro: () => ['tongue.kept', 'tongue.letters'],
  questions: () => [
    { name: 'language', kind: 'choice', heading: 'tongue.which', choices: NAMES, missing: 'tongue.choose' },
    {
      name: 'size',
      kind: 'choice',
      heading: 'tongue.size',
      choices: { standard: 'tongue.standard', 'large-print': 'tongue.large' },
      missing: 'tongue.choose-size',
    },
  ],
  start: ({ state, contact }) => ({ ...readingOf(state, contact.id) }),
  say: (answers, { contact }) => ({
    type: 'choose-language',
    contact: contact.id,
    language: LANGUAGES.find((code) => code === answers.text('language')) ?? USUAL.language,
    size: PRINT_SIZES.find((size) => size === answers.text('size')) ?? USUAL.size,
  }),
  button: 'tongue.send',
  done: () => ['tongue.kept', 'tongue.letters'],
};
