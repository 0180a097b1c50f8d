import { ADDRESS_KINDS, canBeAddress, type AddressKind } from '../../../../rules/pupil/addresses';
import type { TextId } from '../../../family/words';
import type { Answers } from '../../form/answers';
import type { FamilyForm } from './family-form';

const kindIn = (answers: Answers): AddressKind =>
  ADDRESS_KINDS.find((kind) => kind === answers.text('kind')) ?? 'email';

const WORDS: Record<AddressKind, { label: TextId; hint: TextId; wrong: TextId }> = {
  email: { label: 'address.email', hint: 'address.email-like', wrong: 'address.email-wrong' },
  post: { label: 'address.post', hint: 'address.lines', wrong: 'address.post-wrong' },
  phone: { label: 'address.phone', hint: 'address.phone-like', wrong: 'address.phone-wrong' },
};

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
      missing: 'address.write',
      byAnswers: (answers) => {
        const kind = kindIn(answers);
        const { label, hint, wrong } = WORDS[kind];
        return { label, hint, wrong: canBeAddress(kind, answers.text('words')) ? null : wrong };
      },
    },
  ],
  say: (answers, { contact }) => ({
    type: 'correct-address',
    contact: contact.id,
    kind: kindIn(answers),
    value: answers.text('words'),
  }),
  button: 'address.send',
  done: () => ['address.until', 'address.safe'],
};
