import { sleep } from '@temporalio/activity';
import { noteSilence } from '../../database/calendar-change-cases';
import { finishChange, progressOf } from '../../database/calendar-changes';
import type { CalendarChangeActivities } from '../types';
import type { World } from '../world';
import { PATIENCE_SECONDS } from './at-a-bounded-rate';
import { beating } from './beating';

const LOOK_AGAIN_MS = 200;

/** Waits for the cases that have been told. A change is finished when each has written what it made of it, or was closed. */
export const awaitAnswers =
  ({ db }: World): CalendarChangeActivities['awaitAnswers'] =>
  ({ partnership: partnershipId, change: id }) =>
    beating(async () => {
      const key = { partnershipId, id };
      for (;;) {
        await noteSilence(db, key, PATIENCE_SECONDS);
        const progress = await progressOf(db, key);
        if (progress.waiting === 0) {
          if (progress.failed === 0) await finishChange(db, key);
          return progress;
        }
        await sleep(LOOK_AGAIN_MS);
      }
    });
