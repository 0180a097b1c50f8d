import { instantOf, localDateTimeOf, dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Effect } from '../case/effect';
import { evolveObligations, isObligationEvent } from '../case/evolve-obligations';
import type { ObligationEvent } from '../case/events';
import type { Owed } from '../case/obligation';
import type { Verbs } from '../case/verbs';
import type { PanelCommand } from './commands';
import { decidePanel } from './decide';
import type { PanelEvent } from './events';
import type { PanelMeeting, PanelState } from './state';

const MINUTE = 60_000;

/** When the meeting is over, by the clock. */
const endOf = ({ appointment }: PanelMeeting): LocalDateTime =>
  localDateTimeOf(instantOf(appointment.startsAt) + appointment.minutes * MINUTE);

function evolve(state: PanelState, event: PanelEvent | ObligationEvent): PanelState {
  if (isObligationEvent(event)) return { ...state, owed: evolveObligations(state.owed, event) };
  if (event.type === 'meeting-planned') {
    const { partnership, appointment, cutOff, places, rehearsal } = event;
    const planned = { partnership, appointment, cutOff, places, ...(rehearsal && { rehearsal }) };
    return { status: 'planned', ...planned, booked: [], owed: state.owed };
  }
  if (state.status === 'new') return state;
  switch (event.type) {
    case 'referral-booked':
      return { ...state, booked: [...state.booked, { referral: event.referral, caseId: event.caseId }] };
    case 'referral-released':
      return { ...state, booked: state.booked.filter((b) => b.referral !== event.referral) };
    case 'meeting-moved':
      return { ...state, appointment: event.appointment, cutOff: event.cutOff };
    case 'meeting-called-off':
      return { ...state, status: 'called-off' };
    case 'meeting-held':
      return { ...state, status: 'held' };
  }
}

/** The meeting itself is what a meeting owes: its one rung wakes the story when it is over. */
function obligations(state: PanelState): Owed[] {
  if (state.status !== 'planned' && state.status !== 'held') return [];
  const { meetingId, startsAt } = state.appointment;
  return [
    {
      id: `hold-meeting:${meetingId}`,
      duty: 'hold-meeting',
      arisesFrom: meetingId,
      owedBy: 'chair',
      due: dateOf(startsAt),
      basis: [],
      rule: 'F1',
      source: 'the diary of the panel',
      confirmed: true,
      ladder: [{ id: `held:${endOf(state)}`, at: endOf(state), tell: [], notice: 'duty-due' }],
      ...(state.status === 'held' && { metOn: dateOf(startsAt) }),
    },
  ];
}

function effects(event: PanelEvent | ObligationEvent, state: PanelState): Effect[] {
  if (state.status === 'new') return [];
  switch (event.type) {
    case 'meeting-planned':
    case 'referral-released':
      return [{ kind: 'offer-places' }];
    case 'meeting-moved': {
      const { appointment } = event;
      const told = state.booked.map(({ referral, caseId }): Effect => {
        return { kind: 'tell-case', caseId, fact: { type: 'panel-moved', referral, meeting: appointment } };
      });
      return [...told, { kind: 'offer-places' }];
    }
    case 'meeting-called-off':
      return state.booked.map(({ referral, caseId }): Effect => {
        const { meetingId } = state.appointment;
        return { kind: 'tell-case', caseId, fact: { type: 'panel-called-off', referral, meetingId } };
      });
    default:
      return [];
  }
}

const react = (state: PanelState, now: LocalDateTime): PanelEvent[] =>
  state.status === 'planned' && now >= endOf(state) ? [{ type: 'meeting-held', at: now }] : [];

/** The four verbs of a panel meeting. */
export const panelVerbs: Verbs<PanelState, PanelCommand, PanelEvent> = {
  decide: decidePanel,
  evolve,
  obligations,
  effects,
  react,
};
