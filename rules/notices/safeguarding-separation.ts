import { dateInWords } from '../calendar/words';
import type { Separation } from '../separation/state';
import { seeTheCase } from './actions';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Block, Letter } from './letter';
import { capital, greeting, isFamily, pupilName, roleForFamily, roleInWords } from './naming';
import { byWhen, runningDuty } from './owing';
import { news } from './subjects';

/** Whose duty begins with it, wherever the school is. @source law.md rows 18, 45a: Education Act 1996 s19 */
const OWED_BY = 'home-authority';

/** The separation that a letter is about, or undefined where the case holds none of that id. */
export function separationOf({ about, event, state }: LetterFacts): Separation | undefined {
  const id = about.separation ?? ('separation' in event ? event.separation : undefined);
  return state.separations?.find((s) => s.id === id);
}

/**
 * Word of a safeguarding separation: at once to the authority, whose duty begins with it, and to the parents. The letter
 * to the parents gives no reason: it could name another child.
 *
 * @source law.md row 45a
 */
export function safeguardingSeparation(facts: LetterFacts): Letter {
  const { to, pupil, school } = facts;
  const name = pupilName(to, pupil);
  const separation = separationOf(facts);
  const from = separation ? ` from ${dateInWords(separation.firstDay)}` : '';
  return {
    subject: news(facts, 'Safeguarding separation'),
    title: isFamily(to) ? `What happens next for ${name}` : 'Safeguarding separation',
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: `${name} stays away from ${school.name}${from}, to keep pupils safe.` },
      { p: 'This is not a suspension and not a punishment.' },
      ...(separation
        ? isFamily(to)
          ? toFamily(name, facts, separation)
          : toAuthority(facts, separation)
        : []),
      ...(isFamily(to) ? familyHelp(facts) : []),
    ],
    ...seeTheCase(facts),
  };
}

const toFamily = (name: string, facts: LetterFacts, separation: Separation): Block[] => {
  const owed = runningDuty(facts, 'separation-provision', separation.id);
  return [
    { h: 'Lessons' },
    {
      p: `${capital(roleForFamily(OWED_BY, facts.school.name, facts.authorityName))} must arrange full-time lessons for ${name}${owed ? ` ${byWhen(owed)}` : ''}.`,
    },
    { h: 'How long' },
    {
      p: `It must be as short as possible. ${separation.ledBy} leads it. This is the person for safety at school.`,
    },
    { p: `They look at it again on ${reviewOf(separation)}. We will write to you then.` },
    { h: 'What you can do' },
    { list: [`Tell us what you think, and what ${name} thinks.`, 'Ask us what would make it safe again.'] },
  ];
};

const toAuthority = (facts: LetterFacts, separation: Separation): Block[] => {
  const { pupil, school, event } = facts;
  const owed = runningDuty(facts, 'separation-provision', separation.id);
  return [
    {
      table: {
        head: ['What', 'Detail'],
        rows: [
          ['Case', `${pupil.caseRef}, Year ${pupil.yearGroup}, ${school.name}`],
          ['First day', dateInWords(separation.firstDay)],
          ['Led by', `${separation.ledBy}, designated safeguarding lead`],
          ['Reviewed on', reviewOf(separation)],
          ...(event.type === 'separation-began' ? [['Reason', event.reason]] : []),
        ],
      },
    },
    {
      p: `${capital(roleInWords(OWED_BY))} must have full-time education in place ${owed ? byWhen(owed) : 'at once'}.`,
    },
    { p: 'Rule: Education Act 1996 s19. Rule to be confirmed.' },
  ];
};

/** The day of the review that is still to come. */
const reviewOf = ({ reviews }: Separation): string => dateInWords(reviews.at(-1)?.due ?? '');
