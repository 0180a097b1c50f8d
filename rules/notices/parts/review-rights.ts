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
      return due
        ? [
            {
              p: `The last day to ask is ${dateInWords(due)}. After that day it is too late, unless you have made a claim as below.`,
            },
          ]
        : [];
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
    words: () => [
      { p: 'Say why you think that the governors got it wrong. If special needs matter for this, say how.' },
    ],
  },
  {
    ...COMMON,
    id: 'sen-expert',
    what: 'the right to ask for a special educational needs expert',
    words: ({ name }) => [
      {
        p: `You can ask for an expert on special needs to be there. Ask for this when you ask for the review. The expert takes no side, and tells the panel how special needs may matter. You can ask for this even if ${name} has no special needs on record. It costs you nothing.`,
      },
    ],
  },
  {
    ...COMMON,
    id: 'review-company',
    what: 'that somebody may speak for the parents, that they may bring a friend, and that the review may be remote',
    confirmed: false,
    words: ({ edition }) => [
      { p: 'At the review:' },
      {
        list: [
          'Somebody can speak or write for you. You pay for this yourself, if it costs money.',
          'You can bring a friend.',
          ...(edition.remoteMeetingOnRequest ? ['You can ask for it to be held by video or phone.'] : []),
        ],
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
        p: `Do you think that ${name} was treated unfairly, because of a disability or something like it? Then you can also make a claim under the Equality Act 2010. It goes to a tribunal or a court. You have six months for it from the day of the exclusion.`,
      },
    ],
  },
];
