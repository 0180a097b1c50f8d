import { periodToFamily, periodToStaff } from './parts/period';
import { lessonsToFamily } from './parts/lessons';
import { anotherLetter, owedByReader, theCase, whatFollows } from './parts/plain';
import { reasonsToFamily, reasonsToStaff } from './parts/reasons';
import { rightsOfDecision } from './parts/rights-of-decision';
import { rulesOfDecision } from './parts/rules-of-decision';
import type { StatutoryLetter } from './statutory-letter';

/**
 * The notice of a permanent exclusion: its reasons, the first day, day six and the authority that owes it, the governors'
 * meeting and what can follow it.
 *
 * @source law.md rows 2, 3, 6 to 9, 16, 18, 29, 33, 35; C1, C3, C8
 */
export const permanentExclusion: StatutoryLetter = {
  subject: 'Permanent exclusion',
  first: ({ name, facts }) => `${name} is permanently excluded from ${facts.school.name}.`,
  toFamily: [
    ({ name }) => [
      { p: `This means that ${name} cannot come back to this school, unless the governors change it.` },
    ],
    periodToFamily,
    reasonsToFamily,
    lessonsToFamily,
    anotherLetter,
    ...rightsOfDecision,
    ({ name }) => [
      {
        p: 'If the governors do not change it, you can ask for others to look again. They will tell you how.',
      },
      { p: `Until that is over, ${name} stays on the list of the school.` },
    ],
  ],
  toStaff: [owedByReader, theCase, periodToStaff, reasonsToStaff, whatFollows],
  rules: rulesOfDecision,
};
