import { casesToTell } from '../../database/calendar-change-cases';
import { countCases } from '../../database/calendar-changes';
import type { CalendarChangeActivities } from '../types';
import type { World } from '../world';
import { atABoundedRate } from './at-a-bounded-rate';
import { beating } from './beating';
import { changeToTell } from './change-to-tell';
import { signalCase } from './tell';

/** Cases told by one activity. */
const PAGE = 200;

/** Tells the next page of open cases a calendar; each works its own dates out anew and writes what moved. */
export const tellCases =
  (world: World): CalendarChangeActivities['tellCases'] =>
  ({ after, ...about }) =>
    beating(async (from, note) => {
      const { change, fact, messageId } = await changeToTell(world, about);
      await countCases(world.db, change);
      const page = await casesToTell(world.db, change, { after: from ?? after, size: PAGE });
      const tell = (caseId: string) => signalCase(world, caseId, fact, messageId);
      await atABoundedRate(world, change, page, { tell, note });
      return {
        next: page.length === PAGE ? (page.at(-1) ?? null) : null,
        noneLeft: from === null && page.length === 0,
      };
    });
