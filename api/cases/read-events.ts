import { actorKey, actorNames } from '../../database/actor-names';
import { eventsOf, type StoredEvent } from '../../database/events';
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
  const actors = events.map(({ actor }) => actor);
  const names = await actorNames(house.db, of.partnership, actors);
  return events.map((event) => ({
    ...event,
    actor: event.actor && { ...event.actor, name: names.get(actorKey(event.actor)) ?? null },
  }));
}
