import type { Database } from './connect';

/**
 * Writes to which behaviour support worker a pupil is allocated, where lists find it. A pupil has the id of the case.
 *
 * @param support null where there is none any more; `order` 1 is the most urgent
 */
export async function setSupport(
  tx: Database,
  pupilId: string,
  support: { worker: string; order: number } | null,
): Promise<void> {
  await tx
    .updateTable('pupils')
    .set({ supportWorker: support?.worker ?? null, supportOrder: support?.order ?? null })
    .where('id', '=', pupilId)
    .execute();
}
