import type { PupilCommand } from '../../rules/pupil/commands';
import { refuse, type Refusal } from '../../rules/refusal';
import type { PupilRecord } from '../cases/find-pupil';
import type { House } from '../house';

/** A panel knows a referral by its id alone: one that was booked for another pupil would take over that pupil's place. */
export async function referralOfAnother(
  house: House,
  { caseId }: PupilRecord,
  command: PupilCommand,
): Promise<Refusal | null> {
  if (command.type !== 'refer-for-transfer') return null;
  const there = await house.db
    .selectFrom('bookings')
    .select('caseId')
    .where('referralId', '=', command.referral)
    .where('caseId', '!=', caseId)
    .executeTakeFirst();
  return there ? refuse('id-already-used', 'A6') : null;
}
