import { holdersOf } from '../../database/people';
import { dateOf } from '../../rules/calendar/london-time';
import type { PupilCommand } from '../../rules/pupil/commands';
import { refuse, type Refusal } from '../../rules/refusal';
import type { PupilRecord } from '../cases/find-pupil';
import type { House } from '../house';

/** The rules know no people: that support is allocated to somebody who is a behaviour support worker today is asked of the record. */
export async function noSupportWorker(
  house: House,
  { pupil, now }: PupilRecord,
  command: PupilCommand,
): Promise<Refusal | null> {
  if (command.type !== 'allocate-support') return null;
  const partnership = { partnership: pupil.partnershipId };
  const workers = await holdersOf(house.db, 'behaviour-support-worker', partnership, dateOf(now));
  return workers.some(({ id }) => id === command.worker) ? null : refuse('not-a-support-worker', 'B13');
}
