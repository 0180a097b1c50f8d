import type { ConcernEvent } from '../concern/events';
import { seeTheCase } from './actions';
import { looksLike, raisedFor } from './concern-words';
import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { capital, greeting, pupilName, roleInWords } from './naming';
import { byWhen, runningDuty } from './owing';
import { actionBy } from './subjects';

/** Word to the authority of what looks like an unlawful exclusion: it must answer. The school is not told of it. @source C12; law.md row 1 */
export function concernRaised(facts: LetterFacts): Letter {
  const { about, event, to, pupil, school } = facts;
  const raised = event.type === 'concern-raised' ? event : undefined;
  const answer = runningDuty(facts, 'answer-concern', about.concern ?? raised?.concern);
  return {
    subject: actionBy(facts, answer?.due ?? null),
    title: 'Concern about an unlawful exclusion',
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: `There is a concern that ${pupilName(to, pupil)} was excluded unlawfully.` },
      { p: `Year ${pupil.yearGroup}, ${school.name}: case ${pupil.caseRef}.` },
      ...(raised
        ? [
            { p: `Raised by ${raisedFor[raised.from]}. It looks like this: ${looksLike[raised.looksLike]}.` },
            ...said(raised),
          ]
        : []),
      { h: 'What happens next' },
      {
        p: answer
          ? `${capital(roleInWords(answer.owedBy))} must answer it, with reasons, ${byWhen(answer)}.`
          : 'The authority must answer it, with reasons. Open the case to see by when.',
      },
      { p: 'The school is not told who raised it. Only an inclusion officer can answer.' },
    ],
    ...(raised?.reported
      ? seeTheCase({ ...facts, casePath: `/concerns/${raised.concern}` }, 'Read it, and answer')
      : seeTheCase(facts, 'Answer it')),
  };
}

/** The words of a stranger get into no mailbox: nobody knows what they hold. */
const said = ({ reported, words }: Extract<ConcernEvent, { type: 'concern-raised' }>): Letter['blocks'] =>
  reported
    ? [
        {
          p: 'Somebody who did not sign in reported it: nobody has checked who they are. What they say stands in Sixth Day, and not in this letter.',
        },
      ]
    : [{ h: 'In their words' }, { p: words }];
