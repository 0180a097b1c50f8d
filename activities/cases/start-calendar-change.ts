import type { WorldActivities } from '../types';
import type { World } from '../world';
import { beginCalendarChange } from './begin-calendar-change';

/** A change is a story of its own: it outlives the step of the partnership that brought it. */
export const startCalendarChange =
  ({ client }: World): WorldActivities['startCalendarChange'] =>
  async (about) =>
    void (await beginCalendarChange(client, about));
