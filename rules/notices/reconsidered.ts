import { dateInWords } from '../calendar/words';
import { theDecision } from './parts/decision-words';
import { reasonsGiven } from './parts/own-reasons';
import type { Part } from './parts/part';
import { whichDecision } from './parts/period';
import { theCase } from './parts/plain';
import { row } from './parts/row';
import type { StatutoryLetter } from './statutory-letter';

const COMMON = { suppliedBy: 'headteacher', rule: 'law 38', confirmed: true } as const;
const OUTCOME = {
  ...COMMON,
  id: 'reconsidered-outcome',
  what: 'what the governors decided when they met again',
} as const;

const outcomeToFamily: Part = {
  ...OUTCOME,
  words: ({ name, decision: { reconsidered } }) =>
    reconsidered
      ? [
          {
            p:
              reconsidered.outcome === 'reinstated'
                ? `They met on ${dateInWords(reconsidered.on)}. ${name} can come back to school.`
                : `They met on ${dateInWords(reconsidered.on)}. ${name} cannot come back to this school.`,
          },
        ]
      : [],
};

const outcomeToStaff: Part = {
  ...OUTCOME,
  words: ({ decision: { reconsidered } }) =>
    reconsidered
      ? row(
          ['Met again on', dateInWords(reconsidered.on)],
          ['Outcome', reconsidered.outcome === 'upheld' ? 'Upheld' : 'Reinstated'],
        )
      : [],
};

const reasons = reasonsGiven({
  ...COMMON,
  id: 'reconsidered-reasons',
  what: 'the reasons of the governors',
});

/** The governors have met again after the review. @source law.md row 38: SI 2012/1033 reg 17 and its siblings */
export const reconsidered: StatutoryLetter = {
  subject: 'Governors have reconsidered',
  first: ({ name, facts, decision }) =>
    `The governors of ${facts.school.name} have thought again about the ${theDecision(decision)} of ${name}.`,
  toFamily: [outcomeToFamily, reasons.toFamily],
  toStaff: [theCase, whichDecision, outcomeToStaff, reasons.toStaff],
  rules: () => ['The governors: School Discipline Regulations 2012'],
};
