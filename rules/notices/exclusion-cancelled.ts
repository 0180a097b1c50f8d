import { dateInWords } from '../calendar/words';
import { theDecision } from './parts/decision-words';
import { reasonsGiven } from './parts/own-reasons';
import type { Part } from './parts/part';
import { whichDecision } from './parts/period';
import { theCase } from './parts/plain';
import { row } from './parts/row';
import type { StatutoryLetter } from './statutory-letter';

const reasons = reasonsGiven({
  id: 'reasons-for-cancelling',
  what: 'the reasons for cancelling',
  suppliedBy: 'headteacher',
  rule: 'law 13',
});

/** From the day of cancelling the pupil is back. @source law.md row 13 */
const REINSTATED = {
  id: 'reinstatement',
  what: 'from which day the pupil is back in school',
  suppliedBy: 'headteacher',
  rule: 'law 13',
  confirmed: true,
} as const;

const backToFamily: Part = {
  ...REINSTATED,
  words: ({ name, decision: { cancelledOn, kind } }) =>
    cancelledOn
      ? [
          { p: `${name} can come back to school now. It was cancelled on ${dateInWords(cancelledOn)}.` },
          ...(kind === 'suspension' ? [{ p: 'Days that are over still count for the school year.' }] : []),
        ]
      : [],
};

const backToStaff: Part = {
  ...REINSTATED,
  words: ({ decision: { cancelledOn } }) =>
    row(['Cancelled, and back in school', cancelledOn ? dateInWords(cancelledOn) : '']),
};

/**
 * A decision has been cancelled: with its reasons, to everybody who was told of it.
 *
 * @source law.md row 13: SI 2012/1033 as amended by SI 2023/571
 */
export const exclusionCancelled: StatutoryLetter = {
  subject: 'Cancelled',
  first: ({ name, decision }) => `The headteacher has cancelled the ${theDecision(decision)} of ${name}.`,
  toFamily: [backToFamily, reasons.toFamily],
  toStaff: [theCase, whichDecision, backToStaff, reasons.toStaff],
  rules: () => ['Cancelling: School Discipline Regulations 2012, as changed in 2023'],
};
