import { howLong } from './exclusion-facts';
import { periodToFamily, periodToStaff } from './parts/period';
import { lessonsToFamily } from './parts/lessons';
import { anotherLetter, owedByReader, theCase, whatFollows } from './parts/plain';
import { reasonsToFamily, reasonsToStaff } from './parts/reasons';
import { rightsOfDecision } from './parts/rights-of-decision';
import { rulesOfDecision } from './parts/rules-of-decision';
import type { StatutoryLetter } from './statutory-letter';

/**
 * The notice of a suspension: its length and reasons, the days, day six and who owes it, the right to speak to the
 * governors. Return never waits for a meeting.
 *
 * @source law.md rows 2, 3, 6 to 8, 16, 17, 25 to 33, 41; C1, C3, C8
 */
export const suspension: StatutoryLetter = {
  subject: 'Suspension',
  first: ({ name, facts, decision }) =>
    `${name} is suspended from ${facts.school.name} for ${howLong(decision)}.`,
  toFamily: [
    periodToFamily,
    reasonsToFamily,
    lessonsToFamily,
    anotherLetter,
    ({ name, decision }) =>
      decision.lunchtimes
        ? []
        : [
            { h: 'Back to school' },
            { p: `We meet you when ${name} comes back. ${name} can come back even if you cannot come.` },
          ],
    ...rightsOfDecision,
  ],
  toStaff: [owedByReader, theCase, periodToStaff, reasonsToStaff, whatFollows],
  rules: rulesOfDecision,
};
