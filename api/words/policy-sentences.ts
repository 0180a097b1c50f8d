import type { AdjustableField } from '../../rules/policies';
import { fieldName, fieldUnit } from './policy-fields';
import type { Sentences } from './sentence-parts';

const named = (field: string | number | undefined): string => fieldName(field as AdjustableField);

/** The sentences for refusals about a policy. */
export const POLICY_SENTENCES: Sentences = {
  'unknown-policy': 'There is no such policy. Choose one of those that are offered.',
  'not-part-of-policy':
    'This is no part of a policy, so it cannot be set here. Dates that the law sets are the same for every partnership.',
  'policy-changed-since':
    'Somebody else has changed the policy since you opened it. Look at what it says now, then make your change again.',
  'policy-not-sound':
    'The policy would not hold together like this. Change what you entered, then try again.',
  'policy-number-out-of-bounds': (d) =>
    `${named(d['field'])}: enter a whole number from ${d['least']} to ${d['most']}${
      d['field'] === 'reviewEverySchoolDays'
        ? ': the review is weekly, and so is the letter to the family'
        : ''
    } (${fieldUnit(d['field'] as AdjustableField)}).`,
  'policy-words-out-of-bounds': (d) => `${named(d['field'])}: enter words, ${d['most']} characters or fewer.`,
  'referral-without-documents': 'A referral to the panel would hold no document. Tick one at least.',
};
