import { ADDRESS_KINDS } from '../../../../rules/pupil/addresses';
import type { FamilyForm } from './family-form';

/** L4, E6: one of the family says what its own address is now. Staff look at it before it is used. */
export const address: FamilyForm = {
  path: 'contact',
  title: 'address.title',
  link: () => ({ text: 'address.link' }),
  refusal: () => null,
  intro: () => ['address.until', 'address.safe'],
  questions: () => [
    {
      name: 'kind',
      kind: 'choice',
      heading: 'address.which',
      choices: { email: 'address.email', post: 'address.post', phone: 'address.phone' },
      missing: 'address.choose',
    },
    {
      name: 'words',
      kind: 'words',
      heading: 'address.what',
      hint: 'address.lines',
      missing: 'address.write',
    },
  ],
  say: (answers, { contact }) => ({
    type: 'correct-address',
    contact: contact.id,
    kind: ADDRESS_KINDS.find((kind) => kind === answers.text('kind')) ?? 'email',
    value: answers.text('words'),
  }),
  button: 'address.send',
  done: () => ['address.until', 'address.safe'],
};
