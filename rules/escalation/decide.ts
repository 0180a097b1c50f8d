import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { impossible } from '../impossible';
import type { PupilCase } from '../pupil/state';
import { badDay } from '../programme/steps';
import { refuse, type Refusal } from '../refusal';
import type { EscalationCommand } from './commands';
import type { EscalationEvent } from './events';

/** Whether this kind of command can be given at all as things stand. */
export function escalationGate(state: PupilCase, type: EscalationCommand['type']): Refusal | null {
  if (type !== 'answer-escalation') return null;
  return state.escalations.raised.some((e) => !e.answeredOn) ? null : refuse('no-open-escalation', 'B17');
}

/** Escalation signals and incidents (B17). Anybody professional may raise one; only an open one can be answered. */
export function decideEscalation(
  state: PupilCase,
  command: EscalationCommand,
  now: LocalDateTime,
): Decision<EscalationEvent> {
  const on = dateOf(now);
  switch (command.type) {
    case 'record-incident':
      if (command.what.trim() === '') return refuse('missing-incident', 'B17');
      return (
        badDay(command.on, null, on, 'B17') ?? {
          events: [{ type: 'incident-recorded', on: command.on, what: command.what }],
        }
      );
    case 'signal-escalation': {
      const { escalation, concern } = command;
      if (concern.trim() === '') return refuse('missing-concern', 'B17');
      if (state.escalations.raised.some((e) => e.id === escalation)) return refuse('already-raised', 'B17');
      return { events: [{ type: 'escalation-raised', escalation, on, by: 'person', concern }] };
    }
    case 'answer-escalation': {
      const { escalation, answer } = command;
      const found = state.escalations.raised.find((e) => e.id === escalation);
      if (!found) return refuse('unknown-escalation', 'B17');
      if (found.answeredOn) return refuse('already-answered', 'B17', { on: found.answeredOn });
      if (answer.trim() === '') return refuse('missing-answer', 'B17');
      return { events: [{ type: 'escalation-answered', escalation, on, answer }] };
    }
    default:
      return impossible(command);
  }
}
