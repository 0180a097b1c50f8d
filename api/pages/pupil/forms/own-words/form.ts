import { WHOSE_WORDS } from '../../../../words/choices';
import { tableForm } from '../../form/table-form';

/** B15: what the pupil or the parents say, at any time. Families write it on their own page too. */
export const ownWords = tableForm({
  command: 'say-own-words',
  heading: (name) => `What does the family of ${name} say?`,
  button: 'Record their words',
  fields: [
    { kind: 'choice', name: 'whose', label: 'Whose words are they?', choices: WHOSE_WORDS },
    { kind: 'text', name: 'words', label: 'What do they say, in their own words?' },
  ],
});
