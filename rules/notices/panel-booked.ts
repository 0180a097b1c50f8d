import { countInWords } from '../calendar/words';
import type { LetterFacts } from './facts';
import type { Block, Letter } from './letter';
import { capital, isFamily, managedMove, panel, pupilName } from './naming';
import { byWhen, runningDuty } from './owing';
import { appointmentOf, panelLetter, whenAndWhere } from './panel-letter';

/** The invitation to the panel's meeting. @source F1, E9; seed 004, Stage 3, last point */
export function panelBooked(facts: LetterFacts): Letter {
  const { policy, to, pupil } = facts;
  return panelLetter(facts, {
    subject: 'Panel meeting',
    at: appointmentOf(facts),
    first: `${capital(panel(policy))} will talk about a ${managedMove(policy)} for ${pupilName(to, pupil)}.`,
    blocks: theMeeting(facts),
    canDo: [
      'You are invited. You can bring somebody with you.',
      'You can tell us what you think before the meeting. We pass it on.',
      'You can say yes or no to a move, and change your mind until it starts.',
    ],
  });
}

/** When and where, how long, and who must then say what was decided. */
export function theMeeting(facts: LetterFacts): Block[] {
  const meeting = appointmentOf(facts);
  return [
    { p: `The meeting is at ${whenAndWhere(meeting)}.` },
    ...(meeting ? [{ p: `It takes about ${countInWords(meeting.minutes, 'minute')}.` }] : []),
    { p: whoDecides(facts) },
  ];
}

/** Who owes word of the decision, and by when. */
export function whoDecides(facts: LetterFacts): string {
  const { authorityName, to } = facts;
  const duty = runningDuty(facts, 'record-panel-decision');
  const must = `${capital(authorityName)} must ${isFamily(to) ? 'tell us' : 'record'} what the panel decides`;
  return duty ? `${must} ${byWhen(duty)}.` : `${must}.`;
}
