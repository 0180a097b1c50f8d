import { condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';

const { write } = proxyLocalActivities<{ write(): Promise<void> }>({ startToCloseTimeout: '20 seconds' });

export const add = defineUpdate<number, []>('add');

/** The least that can be called durable: an update, one row in the database, an answer. */
export async function bare(): Promise<void> {
  let count = 0;
  setHandler(add, async () => {
    count += 1;
    await write();
    return count;
  });
  await condition(() => false);
}
