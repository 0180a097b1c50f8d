import type { LooksLike } from '../../../../rules/concern/state';
import type { TextId } from '../../../family/words';
import type { FamilyForm } from './family-form';

const KINDS: Record<LooksLike, TextId> = {
  'sent-home-without-record': 'worry.sent-home',
  'cooling-off': 'worry.cool-off',
  'pressure-to-move': 'worry.pushed',
  'part-time-without-agreement': 'worry.short-days',
  other: 'worry.other',
};

const isKind = (answer: string | null): answer is LooksLike =>
  answer !== null && Object.hasOwn(KINDS, answer);

/** C12, H3: what looks like an unlawful exclusion, or a consent that was not free. The council answers; the school cannot. */
export const worry: FamilyForm = {
  path: 'private',
  title: 'worry.title',
  link: ({ authority }) => ({ before: { say: 'worry.before', with: { authority } }, text: 'worry.title' }),
  refusal: () => null,
  intro: ({ authority }) => [{ say: 'worry.goes-to', with: { authority } }, 'worry.private', 'worry.answer'],
  questions: () => [
    { name: 'looksLike', kind: 'choice', heading: 'worry.what', choices: KINDS, missing: 'worry.choose' },
    { name: 'words', kind: 'words', heading: 'worry.more', hint: 'worry.hint', missing: 'worry.write' },
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
  button: 'worry.send',
  done: ({ authority }) => [{ say: 'worry.done', with: { authority } }],
  inPrivate: true,
};
