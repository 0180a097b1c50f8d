import { startChild } from '../process/child';
import { answersWell } from '../process/health-checks';
import { freePort } from '../process/ports';
import { untilHealthy } from '../process/until-healthy';
import { filesOf, keepIn, program, type House } from '../supervisor/house';

interface Served {
  /** In messages. */
  name: string;
  /** Of its log. */
  key: string;
  script: readonly string[];
  port: number;
  graceSeconds: number;
}

async function served(house: House, { name, key, script, port, graceSeconds }: Served): Promise<void> {
  const check = () => answersWell(`http://127.0.0.1:${port}/health/ready`);
  const { logFile } = filesOf(house, key);
  await keepIn(house, {
    name,
    start: async (signal) => {
      const child = await startChild({ ...program(house, key, script), graceSeconds });
      return untilHealthy(child, { name, logFile, check, withinSeconds: 60, signal, everyMs: 100 });
    },
  });
}

/** Where letters come back to: to ourselves where the mailbox is ours; else where somebody says, or nowhere. */
async function bounces({ env, settings, say }: House): Promise<void> {
  if (env['MAILBOX_URL']) env['BOUNCE_ADDRESS'] ||= 'bounces@localhost';
  if (!env['BOUNCE_ADDRESS']) return;
  env['BOUNCE_PORT'] = String(await freePort('what comes back', settings.ports.bounces, say));
}

/** The Temporal worker. It may finish the tasks it has in hand before it is killed. */
export async function worker(house: House): Promise<void> {
  const { ports, scripts } = house.settings;
  const port = await freePort("the worker's health", ports.workerHealth, house.say);
  house.env['WORKER_HEALTH_PORT'] = String(port);
  await bounces(house);
  await served(house, { name: 'The worker', key: 'worker', script: scripts.worker, port, graceSeconds: 15 });
}

/** Decides where the web pages are: letters carry this address, so it is settled before anything runs. */
export async function address(house: House): Promise<number> {
  const port = await freePort('the web page', house.settings.ports.web, house.say);
  house.env['PORT'] = String(port);
  house.env['SIXTHDAY_BASE_URL'] ??= `http://localhost:${port}`;
  return port;
}

/** The API and the pages. */
export async function api(house: House, port: number): Promise<void> {
  const script = house.settings.scripts.api;
  await served(house, { name: 'The API', key: 'api', script, port, graceSeconds: 10 });
}
