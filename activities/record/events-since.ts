import { eventsOf } from '../../database/events';
import type { RecordActivities } from '../types';
import type { World } from '../world';
import { asRecorded } from './as-recorded';

/** What happened to a case after a number, from the record. */
export const eventsSince =
  ({ db }: World): RecordActivities['eventsSince'] =>
  async ({ caseId, number }) =>
    (await eventsOf(db, caseId, { after: number })).map(asRecorded);
