import { evolveObligations, isObligationEvent } from '../case/evolve-obligations';
import type { ObligationEvent } from '../case/events';
import { evolveEscalations } from '../escalation/evolve';
import { evolveExclusions } from '../exclusion/evolve';
import { impossible } from '../impossible';
import { evolveProgramme } from '../programme/evolve';
import { evolveTransfer } from '../transfer/evolve';
import type { PupilEvent } from './events';
import type { NotYet, PupilCase, PupilState } from './state';
import { subjectOfEvent } from './subject';

/** What follows. Total: no event is ever refused here, and none throws. */
export function evolvePupil(state: PupilState, event: PupilEvent | ObligationEvent): PupilState {
  if (isObligationEvent(event)) return { ...state, owed: evolveObligations(state.owed, event) };
  if (event.type === 'pupil-registered') return registered(state, event);
  return state.status === 'new' ? state : evolveCase(state, event);
}

type Registered = Extract<PupilEvent, { type: 'pupil-registered' }>;

function registered(state: NotYet | PupilCase, event: Registered): PupilCase {
  const { partnership, on: registeredOn, pupil, school, policy, calendar } = event;
  return {
    programme: { at: 'not-open' },
    exclusions: { decisions: [] },
    transfer: { at: 'none', heard: null },
    escalations: { incidents: [], raised: [] },
    ...state,
    status: 'open',
    partnership,
    registeredOn,
    pupil,
    school,
    policy,
    calendar,
  };
}

function evolveCase(state: PupilCase, event: Exclude<PupilEvent, Registered>): PupilCase {
  const placed = subjectOfEvent(event);
  switch (placed.subject) {
    case 'case':
      if (placed.of.type === 'calendar-changed') return { ...state, calendar: placed.of.calendar };
      if (placed.of.type === 'policy-changed') return { ...state, policy: placed.of.policy };
      return { ...state, status: 'closed' };
    case 'programme':
      return { ...state, programme: evolveProgramme(state.programme, placed.of) };
    case 'exclusion':
      return { ...state, exclusions: evolveExclusions(state.exclusions, placed.of) };
    case 'transfer':
      return { ...state, transfer: evolveTransfer(state.transfer, placed.of) };
    case 'escalation':
      return { ...state, escalations: evolveEscalations(state.escalations, placed.of) };
    default:
      return impossible(placed);
  }
}
