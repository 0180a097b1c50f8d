import type { Effect } from '../case/effect';
import type { PupilCase } from '../pupil/state';
import { onStage } from '../programme/gate';
import type { EscalationEvent } from './events';

/** The lead hears of an escalation at once; without one, the headteacher does. */
export function escalationEffects(event: EscalationEvent, state: PupilCase): Effect[] {
  if (event.type !== 'escalation-raised') return [];
  const to = onStage(state.programme) ? 'lead' : 'headteacher';
  return [{ kind: 'notice', notice: 'escalation-raised', to, about: { escalation: event.escalation } }];
}
