import { dateInWords } from '../calendar/words';
import { seeTheCase } from './actions';
import { findings, looksLike } from './concern-words';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Letter } from './letter';
import { capital, greeting, isFamily, pupilName } from './naming';
import { news } from './subjects';

/** The authority's answer to a family about which a concern was raised, with its reasons: from the authority, not the school. @source C12; law.md row 1 */
export function concernAnswered(facts: LetterFacts): Letter {
  const { about, event, to, pupil, today, state } = facts;
  const name = pupilName(to, pupil);
  const answered = event.type === 'concern-answered' ? event : undefined;
  const known = state.concerns?.find((c) => c.id === (about.concern ?? answered?.concern));
  const finding = answered?.finding ?? known?.answered?.finding;
  const council = { name: facts.authorityName };
  const looksLikeThis = known ? ` It looked like this: ${looksLike[known.looksLike]}.` : '';
  return {
    subject: news({ ...facts, school: council }, 'Answer to a concern'),
    title: isFamily(to) ? `What happens next for ${name}` : 'Answer to a concern',
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: `You were worried about ${name} at school, and we were told.${looksLikeThis}` },
      {
        p: `${capital(facts.authorityName)} must look at this and answer. This is the answer of ${dateInWords(answered?.on ?? known?.answered?.on ?? today)}.`,
      },
      ...(finding ? [{ h: 'What we found' }, { p: findings[finding] }] : []),
      ...(answered ? [{ h: 'Why' }, { p: answered.reasons }] : []),
      { h: 'What you can do' },
      { list: ['Tell us if you think that this is wrong.', 'Tell us if it happens again.'] },
      ...familyHelp({ people: { lead: 'the inclusion team' }, school: council }),
    ],
    ...seeTheCase(facts),
  };
}
