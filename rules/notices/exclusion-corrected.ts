import { whatIsRight, whatWasSaid, whyCorrected } from './parts/corrected';
import { theDecision } from './parts/decision-words';
import { theCase } from './parts/plain';
import type { StatutoryLetter } from './statutory-letter';

/**
 * Puts right what was told wrong, to everybody who was told: what was said, what is right, and why. Of another child it
 * says nothing.
 *
 * @source law.md rows 2, 3, 6 to 9: those who must be told must be told rightly
 */
export const exclusionCorrected: StatutoryLetter = {
  subject: 'Put right',
  first: ({ name, decision }) => `Something we wrote about a ${theDecision(decision)} of ${name} was wrong.`,
  toFamily: [whatWasSaid, whatIsRight, whyCorrected],
  toStaff: [theCase, whatWasSaid, whatIsRight, whyCorrected],
  rules: () => ['What you must be told: School Discipline Regulations 2012'],
};
