import { dateInWords } from '../calendar/words';
import type { ReviewOutcome } from '../exclusion/state';
import { theDecision } from './parts/decision-words';
import { reasonsGiven } from './parts/own-reasons';
import type { Part } from './parts/part';
import { whichDecision } from './parts/period';
import { theCase } from './parts/plain';
import { row } from './parts/row';
import type { Told } from './parts/told';
import type { StatutoryLetter } from './statutory-letter';

const COMMON = { suppliedBy: 'headteacher', rule: 'law 38', confirmed: true } as const;

const TO_STAFF: Record<ReviewOutcome, string> = {
  uphold: 'Upheld',
  recommend: 'The governors are recommended to reconsider',
  'quash-and-direct': 'Quashed: the governors are directed to reconsider',
};

const TO_FAMILY: Record<ReviewOutcome, string> = {
  uphold: 'They agree with the governors.',
  recommend: 'They ask the governors to think again.',
  'quash-and-direct': 'They say that the decision was not right. The governors must think again.',
};

const outcome = {
  ...COMMON,
  id: 'review-outcome',
  what: 'what the review panel decided',
} as const;

const outcomeToFamily: Part = {
  ...outcome,
  words: ({ decision: { review } }) =>
    review ? [{ p: `The panel met on ${dateInWords(review.heardOn)}. ${TO_FAMILY[review.outcome]}` }] : [],
};

const outcomeToStaff: Part = {
  ...outcome,
  words: ({ decision: { review } }) =>
    review ? row(['Heard on', dateInWords(review.heardOn)], ['Outcome', TO_STAFF[review.outcome]]) : [],
};

const reasons = reasonsGiven({ ...COMMON, id: 'review-reasons', what: 'the reasons of the review panel' });

const mustThinkAgain = ({ decision: { review } }: Told): boolean =>
  review !== undefined && review.outcome !== 'uphold';

const THINK_AGAIN = {
  ...COMMON,
  id: 'reconsider-by',
  what: 'by when the governors must reconsider: the calendar of the school is missing',
  needed: mustThinkAgain,
} as const;

const dueOf = ({ duty }: Told): string => {
  const due = duty('reconsider')?.due;
  return due ? dateInWords(due) : '';
};

const byToFamily: Part = {
  ...THINK_AGAIN,
  words: (told) => {
    const by = dueOf(told);
    return by ? [{ p: `The governors must meet again by ${by}. We will tell you what they decide.` }] : [];
  },
};

const byToStaff: Part = { ...THINK_AGAIN, words: (told) => row(['Governors reconsider by', dueOf(told)]) };

/**
 * What the review panel decided, and what the governors must do.
 *
 * @source law.md row 38: SI 2012/1033 reg 17 and its siblings
 */
export const reviewDecided: StatutoryLetter = {
  subject: "Review panel's decision",
  first: ({ name, decision }) =>
    `The review panel has decided about the ${theDecision(decision)} of ${name}.`,
  toFamily: [outcomeToFamily, byToFamily, reasons.toFamily],
  toStaff: [theCase, whichDecision, outcomeToStaff, byToStaff, reasons.toStaff],
  rules: () => ['The review: School Discipline Regulations 2012, Schedule 1'],
};
