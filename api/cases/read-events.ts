import { eventsOf, type StoredEvent } from '../../database/events';
import { peopleByIds } from '../../database/people';
import type { Actor } from '../../rules/case/people';
import type { House } from '../house';

/** An event with the name of whoever did it; null is the engine, by itself. */
export interface NamedEvent extends Omit<StoredEvent, 'actor'> {
  actor: (Actor & { name: string | null }) | null;
}

/** The events of a case in their order, a stretch at a time. */
export async function readEvents(
  house: House,
  of: { caseId: string; partnership: string },
  from: { after: number; limit: number },
): Promise<NamedEvent[]> {
  const events = await eventsOf(house.db, of.caseId, from);
  const ids = [...new Set(events.flatMap(({ actor }) => actor?.person ?? []))];
  const people = await peopleByIds(house.db, of.partnership, ids);
  const nameOf = (id: string): string | null => people.find((person) => person.id === id)?.name ?? null;
  return events.map((event) => ({
    ...event,
    actor: event.actor && { ...event.actor, name: nameOf(event.actor.person) },
  }));
}
