import { exclusionLetter } from './exclusion-letter';
import { howLong } from './exclusion-facts';
import {
  atHomeToFamily,
  governorsToFamily,
  lessonsToFamily,
  whenToFamily,
  whyToFamily,
} from './exclusion-to-family';
import type { LetterFacts } from './facts';
import type { Letter } from './letter';

/**
 * The notice of a suspension: its length and reasons, the days, day six and who owes it, the days at home, the right to
 * speak to the governors. Return never waits for a meeting.
 *
 * @source law.md rows 2-8, 14-17, 25-33, 41; C1, C3, C8
 */
export function suspension(facts: LetterFacts): Letter {
  return exclusionLetter(facts, {
    subject: 'Suspension',
    first: (name, { decision }) => `${name} is suspended from ${facts.school.name} for ${howLong(decision)}.`,
    toFamily: (name, known) => [
      ...whenToFamily(name, known),
      ...whyToFamily(known),
      ...atHomeToFamily(name, known),
      ...lessonsToFamily(name, facts, known),
      { h: 'Back to school' },
      { p: `We meet you when ${name} comes back. ${name} can come back even if you cannot come.` },
      ...governorsToFamily(name, facts, known),
    ],
  });
}
