import type { StoredEvent } from '../../database/events';
import { localDateTimeOf } from '../../rules/calendar/london-time';
import type { EngineStory } from '../engine/story';
import { dateAndTime } from '../words/dates';
import { EVENT_TITLES, type AnyEvent } from '../words/events';

/** A point to which the engine's story of a case can be put back. */
export interface Point {
  /** The workflow task of the engine with which it is told again. */
  eventId: number;
  words: string;
}

/** So many of the latest deeds are offered. */
const MOST = 20;

/** The points of a run, the newest first: before each deed that it heard, and its beginning. */
export function pointsOf({ events }: EngineStory, onRecord: StoredEvent<AnyEvent>[]): Point[] {
  const tasks = events.filter((e) => e.type === 'WorkflowTaskCompleted').map((e) => e.id);
  const before = (id: number): number | undefined => tasks.findLast((task) => task < id);
  const deeds = events.flatMap(({ id, updateId }): Point[] => {
    const deed = updateId && onRecord.find((e) => e.commandId === updateId);
    const eventId = before(id);
    if (!deed || eventId === undefined) return [];
    const { number, at, event } = deed;
    const title = EVENT_TITLES[event.type];
    return [{ eventId, words: `Before number ${number}, ${title}, ${dateAndTime(localDateTimeOf(at))}` }];
  });
  const [first] = tasks;
  const start = first === undefined ? [] : [{ eventId: first, words: 'The beginning of this run' }];
  const others = deeds.filter(({ eventId }) => eventId !== first);
  return [...others.reverse().slice(0, MOST), ...start];
}
