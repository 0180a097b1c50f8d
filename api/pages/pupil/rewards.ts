import { eventsOf } from '../../../database/events';
import type { ProgrammeEvent } from '../../../rules/programme/events';
import type { PupilPage } from './pupil-page';

/** The events that say which rewards and sanctions are in use. */
const SAY_SO = ['stage-1-opened', 'targets-set'] as const satisfies ProgrammeEvent['type'][];

/** The rewards and sanctions in use, as they were last written with the targets (B3); empty where there are none. */
export async function rewardsInUse({ house, caseId }: PupilPage): Promise<string> {
  const events = await eventsOf<Extract<ProgrammeEvent, { rewards: string }>>(house.db, caseId, {
    types: SAY_SO,
  });
  return events.at(-1)?.event.rewards ?? '';
}
