import type { Database } from '../../database/connect';

/** Waits for something that another process or activity brings about. @throws after the seconds, saying what for */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain: ${what}`);
    await new Promise((go) => setTimeout(go, 50));
  }
}

/** Whether no letter waits to be sent any more. */
export async function nothingQueued(db: Database): Promise<boolean> {
  const queued = await db
    .selectFrom('notices')
    .select('id')
    .where('status', '=', 'queued')
    .limit(1)
    .execute();
  return queued.length === 0;
}
