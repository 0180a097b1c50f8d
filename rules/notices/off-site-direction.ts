import { countInWords, dateInWords } from '../calendar/words';
import type { Direction } from '../off-site/state';
import { seeTheCase } from './actions';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Block, Letter } from './letter';
import { greeting, isFamily, pupilName } from './naming';
import { news } from './subjects';

/** What the authority that keeps the plan may ask for. @source law.md row 43 */
export const REVIEWED_ON_REQUEST =
  'The governing body must hold a review when you ask for it in writing, unless it held one in the ten weeks before.';

/** The direction that a letter is about, or undefined where the case holds none of that id. */
export function directionOf({ about, event, state }: LetterFacts): Direction | undefined {
  const id = about.direction ?? ('direction' in event ? event.direction : undefined);
  return state.offSite?.directions.find((d) => d.id === id);
}

/**
 * The notice of an off-site direction: address, person to report to, number of days, reasons and objectives, session
 * times. It is no punishment, the pupil stays on the roll, and the return is by itself.
 *
 * @source law.md rows 42 to 45
 */
export function offSiteDirection(facts: LetterFacts): Letter {
  const { to, pupil, school } = facts;
  const name = pupilName(to, pupil);
  const direction = directionOf(facts);
  const first = direction
    ? `${name} has lessons at ${direction.provider} from ${dateInWords(direction.firstDay)}, to help with behaviour.`
    : `The headteacher of ${school.name} has directed ${name} to have lessons somewhere else.`;
  return {
    subject: news(facts, 'Off-site direction'),
    title: isFamily(to) ? `What happens next for ${name}` : 'Off-site direction',
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: first },
      ...(direction ? (isFamily(to) ? toFamily(name, facts, direction) : toStaff(facts, direction)) : []),
    ],
    ...seeTheCase(facts),
  };
}

/** Every part of NOTICE_PARTS is in it: a direction that lacks one is refused before this is written. */
const toFamily = (name: string, facts: LetterFacts, d: Direction): Block[] => [
  { p: `This is not a punishment. ${name} is still a pupil of ${facts.school.name}.` },
  { h: 'When and where' },
  {
    list: [
      `It is for ${countInWords(d.days, 'school day')}.`,
      `The first day is ${dateInWords(d.firstDay)}.`,
      `The times are ${d.times}.`,
      `The address is ${d.address}.`,
      `On the first day, ${name} asks for ${d.reportTo}.`,
    ],
  },
  { h: 'Why' },
  { p: d.reasons },
  { h: 'What it is for' },
  { p: d.objectives },
  { h: 'Coming back' },
  { p: `${name} is on the list of pupils at both places.` },
  { p: `When it ends, ${name} comes back to ${facts.school.name}. You do not need to ask.` },
  { h: 'What you can do' },
  { p: `You can ask the governors of ${facts.school.name} to look at this again. Write to them.` },
  { p: 'They must do so as soon as they can. If they did so in the last ten weeks, you may have to wait.' },
  ...familyHelp(facts),
  { h: 'The rules' },
  { list: ['Education Act 2002, section 29A', 'Off-site direction regulations 2010, changed in 2012'] },
];

const toStaff = ({ pupil, school }: LetterFacts, d: Direction): Block[] => [
  {
    table: {
      head: ['What', 'Detail'],
      rows: [
        ['Case', `${pupil.caseRef}, Year ${pupil.yearGroup}, ${school.name}`],
        ['Where', `${d.provider}, ${d.address}`],
        ['Reports to', d.reportTo],
        ['First day', dateInWords(d.firstDay)],
        ['Number of days', countInWords(d.days, 'school day')],
        ['Session times', d.times],
        ['Reasons', d.reasons],
        ['Objectives', d.objectives],
        ['Registration', `Dual: on the roll of ${school.name} and of the place of the direction`],
      ],
    },
  },
  { p: `The authority that keeps the EHC plan is invited to each review. ${REVIEWED_ON_REQUEST}` },
];
