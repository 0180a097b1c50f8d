import pino from 'pino';
import { bundle, createWorker } from './create-worker';
import { readConfig } from './config';
import { serveHealth } from './health';
import { openWorld } from './open-world';

const log = pino({ name: 'worker' });

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const opened = await openWorld(config);
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
  await opened.close();
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, 'the worker could not go on');
  process.exit(1);
});
