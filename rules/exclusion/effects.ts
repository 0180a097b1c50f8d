import type { Effect, NoticeFacts } from '../case/effect';
import type { NoticeName } from '../case/obligation';
import type { Role } from '../case/people';
import type { PupilCase } from '../pupil/state';
import type { FactName } from './correction-commands';
import type { ExclusionEvent } from './events';
import type { DecisionMade, Exclusion, GovernorsMeeting } from './state';
import { owesSection104, whoHears, whomToTell, type Following } from './whom-to-tell';

const letters = (notice: NoticeName, to: Role[], about: NoticeFacts): Effect[] =>
  [...new Set(to)].map((role) => ({ kind: 'notice', notice, to: role, about }));

/** Who is told what because of a suspension or permanent exclusion, without delay. @source law.md rows 2 to 9, 13, 32 to 38 */
export function exclusionEffects(event: ExclusionEvent, state: PupilCase): Effect[] {
  switch (event.type) {
    case 'suspended':
    case 'permanently-excluded': {
      const notice = event.type === 'suspended' ? 'suspension' : 'permanent-exclusion';
      const { decision } = event;
      return [
        ...letters(notice, whomToTell(state, decision), { decision: decision.id }),
        ...section104(state, decision),
      ];
    }
    case 'exclusion-corrected':
      return [
        ...letters(
          'exclusion-corrected',
          [...whomToTell(state, event.was), ...whomToTell(state, event.decision)],
          { decision: event.decision.id },
        ),
        ...section104(state, event.decision),
      ];
    default:
      return aboutDecision(event, state);
  }
}

const section104 = (state: PupilCase, decision: DecisionMade): Effect[] =>
  owesSection104(state, decision)
    ? letters('section-104-notice', ['parents'], { decision: decision.id })
    : [];

type Later = Exclude<ExclusionEvent, { type: 'suspended' | 'permanently-excluded' | 'exclusion-corrected' }>;

function aboutDecision(event: Later, state: PupilCase): Effect[] {
  if (event.type === 'attended-school' || event.type === 'day-in-school-taken-back') return [];
  const { decisions, struckOut = [] } = state.exclusions;
  const found = [...decisions, ...struckOut].find((d) => d.id === event.decision);
  if (!found) return [];
  const about = { decision: found.id };
  const appointment = appointmentOf(found.meeting, found.id);
  switch (event.type) {
    case 'exclusion-cancelled':
      return undone('exclusion-cancelled', state, found);
    case 'exclusion-struck-out':
      return undone('exclusion-corrected', state, found);
    case 'provision-arranged':
      return letters('provision-details', ['parents'], about);
    case 'governors-meeting-arranged':
      return letters('governors-invitation', whoHears('governors-invitation', state, found), {
        ...about,
        ...appointment,
      });
    case 'representations-made':
    case 'remote-meeting-asked':
      return letters('word-from-parents', ['governing-body'], about);
    case 'governors-decided':
    case 'review-decided':
    case 'reconsidered':
    case 'review-applied':
      return letters(event.type, whoHears(event.type, state, found), about);
    case 'fact-taken-back': {
      const notice = TOLD_OF[event.fact];
      const were: Role[] =
        event.fact === 'provision' ? ['parents'] : notice ? whoHears(notice, state, found) : [];
      return letters('exclusion-corrected', were, { ...about, ...appointmentOf(event.meeting, found.id) });
    }
    default:
      return [];
  }
}

const appointmentOf = (meeting: GovernorsMeeting | undefined, decision: string): NoticeFacts =>
  meeting ? { appointment: { ...meeting, meetingId: `governors:${decision}`, revision: 0 } } : {};

/** Everybody who was told of the decision; and of those who were invited to a meeting that is to come, that it is off. */
function undone(notice: NoticeName, state: PupilCase, found: Exclusion): Effect[] {
  const { id, meeting, governors } = found;
  const invited = meeting && !governors ? whoHears('governors-invitation', state, found) : [];
  const off = appointmentOf(meeting, id);
  return [...new Set([...whomToTell(state, found), ...invited])].flatMap((role) =>
    letters(notice, [role], { decision: id, ...(invited.includes(role) ? off : {}) }),
  );
}

/** The notice that told a fact which can be taken back; of the others nobody was told by letter. */
const TOLD_OF: Partial<Record<FactName, Following>> = {
  cancelling: 'exclusion-cancelled',
  'governors-meeting': 'governors-invitation',
  'governors-decision': 'governors-decided',
  'review-application': 'review-applied',
  'review-decision': 'review-decided',
  reconsideration: 'reconsidered',
};
