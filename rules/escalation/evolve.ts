import type { EscalationEvent } from './events';
import type { Escalations } from './state';

/** Enough incidents for any threshold that a policy may set. */
const INCIDENTS_KEPT = 20;

export function evolveEscalations(state: Escalations, event: EscalationEvent): Escalations {
  switch (event.type) {
    case 'incident-recorded':
      return { ...state, incidents: [...state.incidents, event.on].sort().slice(-INCIDENTS_KEPT) };
    case 'escalation-raised': {
      const { escalation: id, on, by } = event;
      return { ...state, raised: [...state.raised, { id, on, by, answeredOn: null }] };
    }
    case 'escalation-answered':
      return {
        ...state,
        raised: state.raised.map((e) => (e.id === event.escalation ? { ...e, answeredOn: event.on } : e)),
      };
  }
}
