import { dateInWords } from '../calendar/words';
import { seeTheCase } from './actions';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Block, Letter } from './letter';
import { greeting, isFamily, pupilName } from './naming';
import { directionOf, REVIEWED_ON_REQUEST } from './off-site-direction';
import { news } from './subjects';

/** What a review of an off-site direction came to, or that it has ended: the return is automatic. @source law.md row 43, section 5 */
export function offSiteOutcome(facts: LetterFacts): Letter {
  const { to, pupil, school, event } = facts;
  const name = pupilName(to, pupil);
  const direction = directionOf(facts);
  const where = direction ? `at ${direction.provider}` : 'somewhere else';
  const ended = direction?.endedOn ?? null;
  const words =
    event.type === 'off-site-reviewed' ? event.record : event.type === 'off-site-ended' ? event.reason : '';
  return {
    subject: news(facts, 'Off-site direction'),
    title: isFamily(to) ? `What happens next for ${name}` : 'Off-site direction',
    greeting: greeting(to, facts.recipientName),
    blocks: [
      ended === null
        ? { p: `The lessons of ${name} ${where} go on.` }
        : { p: `The lessons of ${name} ${where} ended on ${dateInWords(ended)}.` },
      ended === null
        ? { p: `The governors of ${school.name} looked at this again on ${reviewed(facts)}.` }
        : {
            p: `${name} comes back to ${school.name}, and the school must be ready. Nobody needs to ask for it.`,
          },
      ...(words.trim() === '' ? [] : [{ h: 'Why' }, { p: words.trim() }]),
      ...(isFamily(to) ? toFamily(facts, ended !== null) : toStaff(name, facts, ended !== null)),
    ],
    ...seeTheCase(facts),
  };
}

const reviewed = ({ event, today }: LetterFacts): string =>
  dateInWords(event.type === 'off-site-reviewed' ? event.on : today);

const toFamily = (facts: LetterFacts, isOver: boolean): Block[] => [
  { h: 'What you can do' },
  {
    list: [
      'Tell us what you think.',
      ...(isOver
        ? []
        : [
            'You can ask the governors to look at this again. Write to them.',
            'They must do so as soon as they can. If they did so in the last ten weeks, you may have to wait.',
          ]),
    ],
  },
  ...familyHelp(facts),
];

const toStaff = (name: string, { pupil, school }: LetterFacts, isOver: boolean): Block[] => [
  { p: `${name}, Year ${pupil.yearGroup}, ${school.name}: case ${pupil.caseRef}.` },
  ...(isOver ? [] : [{ p: REVIEWED_ON_REQUEST }]),
];
