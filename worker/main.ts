import pino from 'pino';
import { fillBoard } from '../activities/record/board-view';
import { notifyGateway } from '../gateway/notify';
import { notifyOf } from '../gateway/settings';
import { beginRounds } from './gateway-rounds';
import { bundle, createWorker } from './create-worker';
import { readConfig, type WorkerConfig } from './config';
import { serveHealth } from './health';
import { listenForBounces } from './listen-for-bounces';
import { openWorld, type Opened } from './open-world';

const log = pino({ name: 'worker' });

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const opened = await openWorld(config);
  await fillBoard(opened.world.db);
  const returns = await listen(config, opened);
  const stopRounds = rounds(config, opened);
  const worker = await createWorker(opened, await bundle());
  const health = serveHealth(
    config.WORKER_HEALTH_PORT,
    config.HEALTH_HOST,
    () => worker.getState() === 'RUNNING',
  );
  log.info('working');
  // The SDK's runtime hears SIGTERM and SIGINT and drains the worker; run() then returns.
  await worker.run();
  health.close();
  await returns?.stop();
  await stopRounds?.();
  await opened.close();
}

async function listen(
  { BOUNCE_PORT: port, BOUNCE_HOST: host = '127.0.0.1' }: WorkerConfig,
  { world }: Opened,
) {
  const { db, bounces } = world;
  return bounces && port !== undefined ? listenForBounces({ db, bounces, port, host, log }) : null;
}

function rounds(config: WorkerConfig, { world }: Opened) {
  const notify = notifyOf(config);
  return notify && beginRounds({ ...world, gateway: notifyGateway(notify), log });
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, 'the worker could not go on');
  process.exit(1);
});
