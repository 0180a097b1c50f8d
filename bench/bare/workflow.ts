import {
  condition,
  defineSignal,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';

const { write } = proxyLocalActivities<{ write(): Promise<void> }>({ startToCloseTimeout: '20 seconds' });

export const add = defineUpdate<number, []>('add');
export const hear = defineSignal<[]>('hear');

/** The least that can be called durable: a message, one row in the database, an answer. */
export async function bare(): Promise<void> {
  let count = 0;
  setHandler(add, async () => {
    count += 1;
    await write();
    return count;
  });
  setHandler(hear, async () => {
    count += 1;
    await write();
  });
  await condition(() => false);
}
