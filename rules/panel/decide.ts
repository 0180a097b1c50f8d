import type { LocalDateTime } from '../calendar/types';
import type { Actor, Office } from '../case/people';
import type { Decision } from '../case/verbs';
import { impossible } from '../impossible';
import { refuse } from '../refusal';
import type { MoveMeeting, PanelCommand, PlanMeeting } from './commands';
import type { PanelEvent } from './events';
import type { PanelMeeting, PanelState } from './state';

/** Which office may give which command. Booking and releasing follow a referral, so whoever referred may. */
export const PANEL_OFFICES: Record<PanelCommand['type'], Office[]> = {
  'plan-meeting': ['inclusion-officer', 'administrator'],
  book: ['headteacher', 'inclusion-officer', 'administrator'],
  release: ['headteacher', 'inclusion-officer', 'administrator'],
  'move-meeting': ['inclusion-officer', 'administrator'],
  'call-off-meeting': ['inclusion-officer', 'administrator'],
};

/**
 * One meeting of the panel (F1): never past its places or its cut-off, and no referral twice. Booking or releasing what
 * is booked or released already is no mistake and brings nothing: such messages may come twice. A meeting that is over
 * keeps what it heard, and one that is called off hears nobody.
 */
export function decidePanel(
  state: PanelState,
  command: PanelCommand,
  now: LocalDateTime,
): Decision<PanelEvent> {
  const offices: Actor['office'][] = PANEL_OFFICES[command.type];
  if (!offices.includes(command.actor.office)) {
    return refuse('not-your-office', 'L2', { offices: offices.join(', ') });
  }
  if (command.type === 'plan-meeting') return plan(state, command, now);
  if (state.status === 'new') return refuse('meeting-not-planned', 'F1');
  if (command.type === 'release') {
    const booked =
      state.status === 'planned' ? state.booked.find((b) => b.referral === command.referral) : undefined;
    return { events: booked ? [{ type: 'referral-released', ...booked }] : [] };
  }
  if (state.status === 'called-off') return refuse('meeting-called-off', 'F1');
  if (state.status === 'held') return refuse('meeting-held', 'F1');
  switch (command.type) {
    case 'book':
      if (state.booked.some((b) => b.referral === command.referral)) return { events: [] };
      if (now > state.cutOff) return refuse('past-cut-off', 'F1', { cutOff: state.cutOff });
      if (state.booked.length >= state.places) return refuse('meeting-full', 'F1', { places: state.places });
      return { events: [{ type: 'referral-booked', referral: command.referral, caseId: command.caseId }] };
    case 'move-meeting':
      return move(state, command, now);
    case 'call-off-meeting':
      if (command.reason.trim() === '') return refuse('missing-reason', 'F1');
      return { events: [{ type: 'meeting-called-off', reason: command.reason }] };
    default:
      return impossible(command);
  }
}

function plan(state: PanelState, command: PlanMeeting, now: LocalDateTime): Decision<PanelEvent> {
  if (state.status !== 'new') return refuse('already-planned', 'F1');
  const { meetingId, startsAt, minutes, place, partnership, cutOff, places, rehearsal } = command;
  if (startsAt <= now) return refuse('meeting-in-the-past', 'F1', { startsAt });
  if (cutOff > startsAt) return refuse('cut-off-after-meeting', 'F1', { cutOff });
  if (places < 1) return refuse('no-places', 'F1');
  const appointment = { meetingId, startsAt, minutes, place, revision: 0 };
  const planned = { partnership, appointment, cutOff, places, ...(rehearsal && { rehearsal }) };
  return { events: [{ type: 'meeting-planned', ...planned }] };
}

function move(state: PanelMeeting, command: MoveMeeting, now: LocalDateTime): Decision<PanelEvent> {
  const { startsAt, place, cutOff, reason } = command;
  if (reason.trim() === '') return refuse('missing-reason', 'F1');
  if (startsAt <= now) return refuse('meeting-in-the-past', 'F1', { startsAt });
  if (cutOff > startsAt) return refuse('cut-off-after-meeting', 'F1', { cutOff });
  const { appointment } = state;
  if (startsAt === appointment.startsAt && place === appointment.place && cutOff === state.cutOff) {
    return refuse('nothing-changes', 'F1');
  }
  const revision = appointment.revision + 1;
  return {
    events: [
      { type: 'meeting-moved', appointment: { ...appointment, startsAt, place, revision }, cutOff, reason },
    ],
  };
}
