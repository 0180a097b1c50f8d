import { countInWords } from '../calendar/words';
import type { RaisedBy } from '../escalation/events';
import { seeTheCase } from './actions';
import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { capital, greeting, isFamily, pupilName, roleInWords } from './naming';
import { byWhen, runningDuty } from './owing';
import { actionBy } from './subjects';

/**
 * Word that things are getting worse: by a colleague's signal, or because a threshold of the policy was crossed. It names
 * who must answer and by when, because an escalation that nobody answers climbs.
 *
 * @source B17
 */
export function escalationRaised(facts: LetterFacts): Letter {
  const { about, event, state, to, pupil, school } = facts;
  const id = about.escalation ?? (event.type === 'escalation-raised' ? event.escalation : undefined);
  const by = state.escalations.raised.find((e) => e.id === id)?.by ?? 'person';
  const concern = event.type === 'escalation-raised' ? event.concern.trim() : '';
  const answer = runningDuty(facts, 'answer-escalation', id);
  const name = pupilName(to, pupil);
  return {
    subject: actionBy(facts, answer?.due ?? null),
    title: 'Escalation',
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: `Things are getting worse for ${name}: ${raisedBy(by, facts)}.` },
      ...(isFamily(to) ? [] : [{ p: `Year ${pupil.yearGroup}, ${school.name}: case ${pupil.caseRef}.` }]),
      ...(by === 'person' && concern !== '' && !isFamily(to) ? [{ h: 'The concern' }, { p: concern }] : []),
      { h: 'What happens next' },
      {
        p: answer
          ? `${capital(roleInWords(answer.owedBy))} must answer and say what will be done ${byWhen(answer)}.`
          : 'The lead must answer and say what will be done. Open the case to see by when.',
      },
      { p: 'Unanswered, it goes to the headteacher and then to the authority.' },
    ],
    ...seeTheCase(facts, 'Answer it'),
  };
}

function raisedBy(by: RaisedBy, { policy }: LetterFacts): string {
  const { incidents, withinSchoolDays, suspensionsInTerm } = policy.thresholds;
  switch (by) {
    case 'person':
      return 'a colleague has signalled it';
    case 'incidents':
      return `${countInWords(incidents, 'incident')} or more within ${countInWords(withinSchoolDays, 'school day')}`;
    case 'repeat-suspensions':
      return `${countInWords(suspensionsInTerm, 'suspension')} or more in one term`;
    case 'missed-reviews':
      return 'weekly reviews have been missed';
  }
}
