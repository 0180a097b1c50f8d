import type { Database } from '../../database/connect';
import { noteReport, type Reported } from '../../database/delivery-reports';
import { readReport } from './read-report';

/** What became of something that came back. */
export type TakenIn = Reported['outcome'] | 'no-report' | 'nothing-new';

/**
 * Takes in what came back for some letters: notes what a report says of them. Anything else is forgotten.
 *
 * @param noticeIds the letters whose own addresses it was sent to
 */
export async function takeIn(db: Database, noticeIds: readonly string[], raw: Buffer): Promise<TakenIn> {
  const reported = await readReport(raw);
  if (!reported) return 'no-report';
  const at = new Date().toISOString();
  const noted = await Promise.all(noticeIds.map((id) => noteReport(db, id, { ...reported, at })));
  return noted.includes(true) ? reported.outcome : 'nothing-new';
}
