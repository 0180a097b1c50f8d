import { exclusionLetter } from './exclusion-letter';
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
 * The notice of a permanent exclusion: its reasons, the first day, day six and the authority that owes it, the days at
 * home, the governors' meeting and what can follow it.
 *
 * @source law.md rows 2-9, 14-18, 29, 33, 35; C1, C3, C8
 */
export function permanentExclusion(facts: LetterFacts): Letter {
  return exclusionLetter(facts, {
    subject: 'Permanent exclusion',
    first: (name) => `${name} is permanently excluded from ${facts.school.name}.`,
    toFamily: (name, known) => [
      { p: `This means that ${name} cannot come back to this school, unless the governors change it.` },
      ...whenToFamily(name, known),
      ...whyToFamily(known),
      ...atHomeToFamily(name, known),
      ...lessonsToFamily(name, facts, known),
      ...governorsToFamily(name, facts, known),
      {
        p: 'If the governors do not change it, you can ask for others to look again. They will tell you how.',
      },
      { p: `Until that is over, ${name} stays on the list of the school.` },
    ],
  });
}
