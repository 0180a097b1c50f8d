import type { NeedGiven } from '../rules/pupil/need';
import type { Database } from './connect';

/** Writes a pupil's need as it is now, where lists find it. A pupil has the id of the case. */
export async function setNeed(tx: Database, pupilId: string, { tier, earlyHelp }: NeedGiven): Promise<void> {
  await tx
    .updateTable('pupils')
    .set({ need: tier ?? null, earlyHelp: earlyHelp ?? null })
    .where('id', '=', pupilId)
    .execute();
}
