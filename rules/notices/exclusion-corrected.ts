import type { Told } from './parts/told';
import { whatIsRight, whatWasSaid, whyCorrected } from './parts/corrected';
import { theDecision } from './parts/decision-words';
import { onlyWhen, type Section } from './parts/part';
import { lessonsToFamily } from './parts/lessons';
import { owedByReader, theCase, whatFollows } from './parts/plain';
import { rightsOfDecision } from './parts/rights-of-decision';
import type { StatutoryLetter } from './statutory-letter';

/** Another length or day, not a letter that should never have gone: the decision stands, and its rights with it. */
const isPutRight = ({ facts: { event } }: Told): boolean => event.type === 'exclusion-corrected';

/** Lessons and rights follow from the length: they are told anew. @source law.md rows 3, 16 to 18, 25 to 30 */
const asTold: Section[] = [lessonsToFamily, ...rightsOfDecision];

/**
 * Puts right what was told wrong, to everybody who was told: what was said, what is right, and why. Of another child it
 * says nothing.
 *
 * @source law.md rows 2, 3, 6 to 9: those who must be told must be told rightly
 */
export const exclusionCorrected: StatutoryLetter = {
  subject: 'Put right',
  first: ({ name, decision }) => `Something we wrote about a ${theDecision(decision)} of ${name} was wrong.`,
  toFamily: [whatWasSaid, whatIsRight, whyCorrected, ...onlyWhen(isPutRight, asTold)],
  toStaff: [
    owedByReader,
    theCase,
    whatWasSaid,
    whatIsRight,
    whyCorrected,
    ...onlyWhen(isPutRight, [whatFollows]),
  ],
  rules: () => ['What you must be told: School Discipline Regulations 2012'],
};
