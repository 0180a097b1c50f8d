import { dateOf } from '../calendar/london-time';
import { dateInWords } from '../calendar/words';
import type { LetterFacts } from './facts';
import type { Block, Letter } from './letter';
import { capital, isFamily, managedMove, panel, pupilName } from './naming';
import { appointmentOf, panelLetter } from './panel-letter';

/** Word that a meeting of the panel is off, for this pupil or for all, or that a move is no longer asked for. @source F1, E9 */
export function panelCancelled(facts: LetterFacts): Letter {
  const { policy, to, pupil, event } = facts;
  const meeting = event.type === 'referral-withdrawn' ? (event.meeting ?? undefined) : appointmentOf(facts);
  const name = pupilName(to, pupil);
  const withdrawn = event.type === 'referral-withdrawn' && !meeting;
  const on = meeting ? ` on ${dateInWords(dateOf(meeting.startsAt))}` : '';
  return panelLetter(facts, {
    subject: withdrawn ? 'Managed move withdrawn' : 'Panel meeting cancelled',
    first: withdrawn
      ? `A ${managedMove(policy)} is no longer planned for ${name}.`
      : `The meeting${on} about ${name} is off. You do not need to come.`,
    blocks: [{ p: next(facts) }, ...why(facts)],
    canDo: [`You can still tell us what you think of ${panel(policy)} and of a move.`],
  });
}

/** A referral that stands goes to the next meeting; one that was withdrawn goes to none. */
function next({ state, authorityName, school, to }: LetterFacts): string {
  if (state.transfer.at === 'none') {
    return `The headteacher of ${school.name} no longer asks for a move. There is no new meeting.`;
  }
  return isFamily(to)
    ? `${capital(authorityName)} must find a new day. We will write to you when we know it.`
    : `${capital(authorityName)} must book it into the next meeting. You are told when that is done.`;
}

function why({ event }: LetterFacts): Block[] {
  const reason = event.type === 'referral-withdrawn' ? event.reason.trim() : '';
  return reason === '' ? [] : [{ h: 'Why' }, { p: reason }];
}
