import type { LooksLike } from '../../../../rules/concern/state';
import type { FamilyForm } from './family-form';

const KINDS: Record<LooksLike, string> = {
  'sent-home-without-record': 'My child was sent home, and nobody wrote it down',
  'cooling-off': 'My child was sent home to cool off, or for no set time',
  'pressure-to-move': 'We were pushed to change school, or to teach at home',
  'part-time-without-agreement': 'My child has short school days, and we did not agree',
  other: 'Something else',
};

const isKind = (answer: string | null): answer is LooksLike =>
  answer !== null && Object.hasOwn(KINDS, answer);

/** C12, H3: what looks like an unlawful exclusion, or a consent that was not free. The council answers; the school cannot. */
export const worry: FamilyForm = {
  path: 'private',
  title: 'Tell the council in private',
  link: ({ authority }) => ({
    before: `Was your child kept out of school in a way that is not right? You can tell ${authority}. The school does not see it. A red button on that page takes you away from it fast.`,
    text: 'Tell the council in private',
  }),
  refusal: () => null,
  intro: ({ authority }) => [
    `This goes to ${authority}. They must look at it and answer.`,
    'The school is not told that it was you, and does not see your words.',
    'The answer comes as a letter. It goes to each parent who gets our letters.',
  ],
  questions: () => [
    {
      name: 'looksLike',
      kind: 'choice',
      heading: 'What happened?',
      choices: KINDS,
      missing: 'Choose what happened',
    },
    {
      name: 'words',
      kind: 'words',
      heading: 'Tell us more',
      hint: 'When was it? Who said what? You can write in any language',
      missing: 'Write what happened',
    },
  ],
  say: (answers) => {
    const kind = answers.choice('looksLike');
    return {
      type: 'raise-concern',
      from: 'family',
      looksLike: isKind(kind) ? kind : 'other',
      words: answers.text('words'),
    };
  },
  button: 'Send this to the council',
  done: ({ authority }) => [`${authority} has it now, and must answer you. Your first page says by when.`],
  inPrivate: true,
};
