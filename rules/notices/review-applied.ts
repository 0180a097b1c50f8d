import { dateInWords } from '../calendar/words';
import { ownWords, theDecision } from './parts/decision-words';
import type { Part } from './parts/part';
import { whichDecision } from './parts/period';
import { theCase } from './parts/plain';
import { row } from './parts/row';
import type { StatutoryLetter } from './statutory-letter';

const COMMON = { suppliedBy: 'headteacher', rule: 'law 37', confirmed: true } as const;

const appliedOn: Part = {
  ...COMMON,
  id: 'review-applied-on',
  what: 'when the review was applied for',
  words: ({ decision: { applied } }) => row(['Applied for on', applied ? dateInWords(applied.on) : '']),
};

const hearingBy: Part = {
  ...COMMON,
  id: 'review-hearing-by',
  what: 'by when the review must be heard: the calendar of the school is missing',
  words: ({ duty }) => {
    const due = duty('review-hearing')?.due;
    return row(['To be heard by', due ? dateInWords(due) : '']);
  },
};

/**
 * The parents have applied for a review: to whoever arranges it, the governors and the headteacher.
 *
 * @source law.md row 37: SI 2012/1033 Sch 1 para 1
 */
export const reviewApplied: StatutoryLetter = {
  subject: 'Review applied for',
  first: ({ name, decision }) =>
    `The parents have asked for a review of the ${theDecision(decision)} of ${name}.`,
  toFamily: [],
  toStaff: [
    theCase,
    whichDecision,
    appliedOn,
    hearingBy,
    ({ facts: { event } }) => row(['Grounds', ownWords(event, 'grounds')]),
  ],
  rules: () => ['The review: School Discipline Regulations 2012, Schedule 1'],
};
