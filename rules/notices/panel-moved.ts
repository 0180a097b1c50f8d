import type { LetterFacts } from './facts';
import type { Letter } from './letter';
import { capital, panel, pupilName } from './naming';
import { theMeeting } from './panel-booked';
import { appointmentOf, panelLetter } from './panel-letter';

/** Word that the panel's meeting is at another time or place. @source F1, E9 */
export function panelMoved(facts: LetterFacts): Letter {
  const { policy, to, pupil } = facts;
  return panelLetter(facts, {
    subject: 'Panel meeting moved',
    at: appointmentOf(facts),
    first: `${capital(panel(policy))} meets at a new time or place about ${pupilName(to, pupil)}.`,
    blocks: [...theMeeting(facts), { p: 'Please forget the time and place we gave you before.' }],
    canDo: ['Tell us if the new time is hard for you.', 'You can still tell us what you think before it.'],
  });
}
