import { dateInWords } from '../calendar/words';
import type { Obligation } from '../case/obligation';
import { seeTheCase } from './actions';
import { dutyComing } from './duty-coming';
import { dutyWords } from './duty-words';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Block, Letter } from './letter';
import { capital, greeting, isFamily, pupilName, roleForFamily } from './naming';
import { byWhen, obligationOf } from './owing';
import { news } from './subjects';

/** Word to a family that a date it was told has moved with the school's calendar. Staff hear by `duty-coming`. @source D2 */
export function dateMoved(facts: LetterFacts): Letter {
  const { to, pupil } = facts;
  if (!isFamily(to)) return dutyComing(facts);
  const o = obligationOf(facts);
  const name = pupilName(to, pupil);
  return {
    subject: news(facts, 'A date has moved'),
    title: `What happens next for ${name}`,
    greeting: greeting(to, facts.recipientName),
    blocks: [
      {
        p: isFirstDay(facts)
          ? `We can now tell you a date about ${name}.`
          : `A date that we told you about ${name} has changed.`,
      },
      ...(o ? [...theDay(facts, o), ...toWrite(o)] : [{ p: 'Please ask us for the new day.' }]),
      { h: 'Why' },
      { p: "The school's calendar has changed. Only days when the school is open count." },
      ...familyHelp(facts),
    ],
    ...seeTheCase(facts),
  };
}

/** None could be told before: the calendar was missing. */
const isFirstDay = ({ event }: LetterFacts): boolean =>
  event.type === 'obligation-moved' && event.from === null && event.due !== null;

/** Who must do what by which day now, and the day before; or that it is owed no longer, or has no day yet. */
function theDay({ event, pupil, school, authorityName }: LetterFacts, o: Obligation): Block[] {
  const owner = roleForFamily(o.owedBy, school.name, authorityName);
  const deed = dutyWords[o.duty].forFamily;
  if (o.status === 'no-longer-needed') return [{ p: `The law no longer asks ${owner} to ${deed}.` }];
  const from = event.type === 'obligation-moved' ? event.from : null;
  const asked = `${capital(owner)} ${o.owedBy === 'parents' ? 'can' : 'must'} ${deed}`;
  return [
    { p: o.due === null ? noDay(o) : `${asked} ${byWhen(o)}.` },
    ...(from === null || from === o.due ? [] : [{ p: `The last day was ${dateInWords(from)} before.` }]),
    ...(o.duty === 'reintegration-meeting' && o.due !== null
      ? [{ p: `${pupil.firstName} now comes back to school on ${dateInWords(o.due)}.` }]
      : []),
  ];
}

const noDay = ({ missing }: Obligation): string =>
  `We cannot tell you the new day yet. The school has no calendar for ${missing?.year ?? 'that time'}. We will write to you as soon as we know.`;

/** The time that was given to write is not made shorter. */
const toWrite = ({ kept }: Obligation): Block[] =>
  kept?.what === 'time-to-write'
    ? [{ p: `You can still write to the governors until ${dateInWords(kept.until)}.` }]
    : [];
