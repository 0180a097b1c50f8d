import { LANGUAGES_IN_ENGLISH, PRINT_SIZE_NAMES } from '../../../../words/languages';
import { tableForm } from '../../form/table-form';

/** E5: the language and the size of print that somebody of the family asked for. */
export const chooseLanguage = tableForm({
  command: 'choose-language',
  heading: (name) => `What the family of ${name} reads`,
  button: 'Record their choice',
  says: 'Letters go out in English at once. What is said in their language goes with it.',
  fields: [
    {
      kind: 'choice',
      name: 'contact',
      label: 'Whom is it about?',
      choices: ({ pupil }) => Object.fromEntries(pupil.contacts.map(({ id, name }) => [id, name])),
    },
    {
      kind: 'choice',
      name: 'language',
      label: 'Which language do they read?',
      choices: LANGUAGES_IN_ENGLISH,
    },
    { kind: 'choice', name: 'size', label: 'Which size of print?', choices: PRINT_SIZE_NAMES },
  ],
  start: ({ pupil }, request) => {
    const { contact } = request.query;
    const found = pupil.contacts.find(({ id }) => id === contact);
    return found ? { contact: found.id, language: found.language, size: found.printSize } : {};
  },
});
