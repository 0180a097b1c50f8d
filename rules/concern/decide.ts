import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { impossible } from '../impossible';
import type { PupilCase } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';
import type { ConcernCommand } from './commands';
import type { ConcernEvent } from './events';

/** Whether this kind of command can be given at all as things stand. */
export function concernGate({ concerns = [] }: PupilCase, type: ConcernCommand['type']): Refusal | null {
  if (type === 'raise-concern' || concerns.some((c) => c.answered === null)) return null;
  return refuse('no-open-concern', 'C12');
}

/** A concern about an unlawful exclusion: staff and the family may raise one, the authority must answer it (C12; law 1). */
export function decideConcern(
  state: PupilCase,
  command: ConcernCommand,
  now: LocalDateTime,
): Decision<ConcernEvent> {
  const closed = concernGate(state, command.type);
  if (closed) return closed;
  const on = dateOf(now);
  const found = state.concerns?.find((c) => c.id === command.concern);
  switch (command.type) {
    case 'raise-concern': {
      const { concern, from, looksLike, words, reportedOn } = command;
      if (found) return refuse('concern-already-raised', 'C12');
      if (words.trim() === '') return refuse('missing-concern', 'C12');
      const said = { from, looksLike, words };
      if (reportedOn === undefined) return { events: [{ type: 'concern-raised', concern, on, ...said }] };
      const day = reportedOn < on ? reportedOn : on;
      return { events: [{ type: 'concern-raised', concern, on: day, ...said, reported: true }] };
    }
    case 'answer-concern': {
      const { concern, finding, reasons } = command;
      if (!found) return refuse('unknown-concern', 'C12');
      if (found.answered) return refuse('concern-already-answered', 'C12', { on: found.answered.on });
      if (reasons.trim() === '') return refuse('missing-reasons', 'C12');
      return { events: [{ type: 'concern-answered', concern, on, finding, reasons }] };
    }
    default:
      return impossible(command);
  }
}
