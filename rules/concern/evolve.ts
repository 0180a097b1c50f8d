import type { ConcernEvent } from './events';
import type { Concern } from './state';

/** What follows. Total: an answer to an unknown concern changes nothing. */
export function evolveConcerns(concerns: Concern[], event: ConcernEvent): Concern[] {
  switch (event.type) {
    case 'concern-raised': {
      const { concern: id, on, from, looksLike } = event;
      return [...concerns, { id, on, from, looksLike, answered: null }];
    }
    case 'concern-answered': {
      const answered = { on: event.on, finding: event.finding };
      return concerns.map((c) => (c.id === event.concern ? { ...c, answered } : c));
    }
  }
}
