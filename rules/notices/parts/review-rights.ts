import { dateInWords } from '../../calendar/words';
import { isUpheld } from '../../exclusion/standing';
import type { Part } from './part';
import type { Told } from './told';

const upheld = ({ decision }: Told): boolean => isUpheld(decision);
const COMMON = { suppliedBy: 'headteacher', rule: 'law 35', confirmed: true, needed: upheld } as const;

/** What parents may do once a permanent exclusion is upheld. @source law.md rows 34, 35: SI 2012/1033 reg 24(6)(b), Sch 1 */
export const reviewRights: Part[] = [
  {
    ...COMMON,
    id: 'review-right',
    what: 'the right to a review',
    words: () => [
      {
        p: 'You can ask for a review. Then people from outside the school look again. They are called an independent review panel.',
      },
    ],
  },
  {
    ...COMMON,
    id: 'review-last-day',
    what: 'the last day to apply for a review: the calendar of the school is missing',
    words: ({ duty }) => {
      const due = duty('apply-for-review')?.due;
      return due ? [{ p: `The last day to ask is ${dateInWords(due)}. After that day it is too late.` }] : [];
    },
  },
  {
    ...COMMON,
    id: 'review-address',
    what: 'to whom parents apply for a review, and where',
    suppliedBy: 'administrator',
    words: ({ facts: { school } }) => {
      const review = school.details?.review;
      return review ? [{ p: `Write to ${review.name}:` }, { list: [review.email] }] : [];
    },
  },
  {
    ...COMMON,
    id: 'review-grounds',
    what: 'that the application says why',
    words: () => [{ p: 'Say why you think that the governors got it wrong.' }],
  },
  {
    ...COMMON,
    id: 'sen-expert',
    what: 'the right to ask for a special educational needs expert',
    words: ({ name }) => [
      {
        p: `You can ask for an expert on special needs to be there. You can ask for this even if ${name} has no special needs on record. It costs you nothing.`,
      },
    ],
  },
  {
    ...COMMON,
    id: 'equality-act',
    what: 'that a claim under the Equality Act 2010 is another way',
    rule: 'law 35',
    confirmed: false,
    words: ({ name }) => [
      {
        p: `Do you think that ${name} was treated unfairly, because of a disability or something like it? Then you can also make a claim under the Equality Act 2010. It goes to a tribunal or a court.`,
      },
    ],
  },
];
