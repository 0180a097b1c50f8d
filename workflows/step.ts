import type { CaseEntry } from '../messages/record';
import type { LocalDateTime } from '../rules/calendar/types';
import type { Actor } from '../rules/case/people';
import type { Decision } from '../rules/case/verbs';

/** Something that is to be done to a case: by a person, by another story, or by the clock. */
export interface Step<State, Event> {
  /** The command's id, or that of the message or moment that brought it. */
  id: string;
  actor: Actor | null;
  /** Asked again where the record turns out to be ahead. */
  says: (state: State, now: LocalDateTime) => Decision<Event>;
}

/** A step that is decided and waits to be written. */
export interface Job<State, Event extends { type: string }> {
  step: Step<State, Event>;
  before: { state: State; number: number };
  upTo: number;
  /** null where nothing has happened and there is nothing to write. */
  entry: (CaseEntry & { events: { event: Event }[] }) | null;
  /** Writes nothing, but looks for what the record has beyond this story. */
  looks?: true;
  answer: { written: (upTo: number) => void; refuse: (why: Error) => void };
}
