import { dateInWords } from '../calendar/words';
import { seeTheCase } from './actions';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Letter } from './letter';
import { greeting, isFamily, pupilName } from './naming';
import { separationOf } from './safeguarding-separation';
import { news } from './subjects';

/** What a review of a safeguarding separation came to, or that it is over. The record of it goes to the authority alone. @source law.md row 45a */
export function separationOutcome(facts: LetterFacts): Letter {
  const { to, pupil, school, event } = facts;
  const name = pupilName(to, pupil);
  const separation = separationOf(facts);
  const ended = separation?.endedOn ?? null;
  const next = separation?.reviews.at(-1)?.due;
  const words =
    event.type === 'separation-reviewed'
      ? event.record
      : event.type === 'separation-ended'
        ? event.reason
        : '';
  return {
    subject: news(facts, 'Safeguarding separation'),
    title: isFamily(to) ? `What happens next for ${name}` : 'Safeguarding separation',
    greeting: greeting(to, facts.recipientName),
    blocks: [
      ended === null
        ? { p: `${name} still has to stay away from ${school.name}, to keep pupils safe.` }
        : {
            p: `The time apart ended on ${dateInWords(ended)}. ${name} can come back to ${school.name}, and the school must be ready.`,
          },
      ...(ended === null && next ? [{ p: `The school must look at it again by ${dateInWords(next)}.` }] : []),
      ...(isFamily(to)
        ? [
            { p: `This ${ended === null ? 'is' : 'was'} not a suspension and not a punishment.` },
            ...familyHelp(facts),
          ]
        : [
            { p: `${name}, Year ${pupil.yearGroup}, ${school.name}: case ${pupil.caseRef}.` },
            ...(words.trim() === '' ? [] : [{ h: 'Why' }, { p: words.trim() }]),
          ]),
    ],
    ...seeTheCase(facts),
  };
}
