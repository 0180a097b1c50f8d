import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { lives, testFolder, until } from '../support';
import { livingIn, ownPorts, startHouse, type StartedHouse } from './house';

const data = join(testFolder('house'), 'data');
const PARTS = ['postgres', 'engine', 'mailbox', 'worker', 'api'];
let env: Record<string, string>;
let house: StartedHouse;

const told = (program: string) =>
  JSON.parse(readFileSync(join(data, `${program}.env.json`), 'utf8')) as Record<string, string>;
const tasks = () => readFileSync(join(data, 'tasks.txt'), 'utf8').trim().split('\n');
const pids = () => PARTS.map(house.pidOf);

/** Starts on the same folder as before, waits until all is ready. */
async function start(): Promise<void> {
  house = startHouse(data, env);
  await house.says('Ctrl-C stops everything');
}

beforeAll(async () => {
  env = await ownPorts();
});
afterEach(async () => {
  house.process.kill('SIGKILL');
  await house.ends();
  livingIn(data).forEach((pid) => process.kill(pid, 'SIGKILL'));
});

/** Asks it to stop in one of the ways; all that ran must be gone then. */
async function stopBy(signal: NodeJS.Signals): Promise<void> {
  const all = pids();
  expect(all.every(lives)).toBe(true);
  house.process.kill(signal);
  expect(await house.ends()).toBe(0);
  expect(all.filter(lives)).toEqual([]);
  expect(livingIn(data)).toEqual([]);
  expect(house.said()).toContain('Stopped. What was entered is kept.');
}

test('the first start makes everything and says where to look; Ctrl-C stops everything', async () => {
  await start();
  expect(house.said()).toContain(`The pages          http://localhost:${env['PORT']}`);
  expect(house.said()).toContain(`The mailbox        http://localhost:${env['MAILBOX_PORT']}`);
  expect(house.said()).toContain('Sign in as lead@school.example');
  expect(tasks()).toEqual(['migrate', 'demo']);
  expect(told('api')).toMatchObject({
    TZ: 'UTC',
    PORT: env['PORT'],
    SIXTHDAY_BASE_URL: `http://localhost:${env['PORT']}`,
    TEMPORAL_ADDRESS: `127.0.0.1:${env['TEMPORAL_PORT']}`,
    SMTP_URL: `smtp://127.0.0.1:${env['MAILBOX_SMTP_PORT']}`,
    MAILBOX_URL: `http://localhost:${env['MAILBOX_PORT']}`,
    SIXTHDAY_SESSION_SECRET: readFileSync(join(data, 'session-secret'), 'utf8'),
    SIXTHDAY_SETUP_TOKEN: readFileSync(join(data, 'setup-token'), 'utf8'),
  });
  expect(told('worker')['WORKER_HEALTH_PORT']).toBe(env['WORKER_HEALTH_PORT']);
  expect(Buffer.from(told('worker')['SIXTHDAY_MASTER_KEY'] ?? '', 'base64')).toHaveLength(32);
  expect(statSync(join(data, 'master-key')).mode & 0o777).toBe(0o600);
  await stopBy('SIGINT');
});

test('a second start on the same folder is refused while the first runs; SIGTERM stops everything', async () => {
  await start();
  const second = startHouse(data, await ownPorts());
  expect(await second.ends()).toBe(1);
  expect(second.said()).toContain(`Sixth Day already runs in ${data} (process ${house.process.pid})`);
  await stopBy('SIGTERM');
});

test('each part that is killed is started again, and what it kept is there; a closed terminal stops everything', async () => {
  await start();
  const key = told('worker')['SIXTHDAY_MASTER_KEY'];
  const mail = createTransport(told('worker')['SMTP_URL']);
  await mail.sendMail({ from: 'a@a.example', to: 'b@b.example', subject: 'kept', text: 'x' });
  for (const part of PARTS) {
    const before = house.pidOf(part);
    process.kill(before, 'SIGKILL');
    await until(() => !lives(before));
    await until(() => lives(safePid(part)));
  }
  await until(() => house.said().split('runs again.').length === PARTS.length + 1);
  const mailbox = await fetch(`http://127.0.0.1:${env['MAILBOX_PORT']}/messages.json`);
  expect(await mailbox.json()).toMatchObject([{ subject: 'kept' }]);
  expect(told('worker')['SIXTHDAY_MASTER_KEY']).toBe(key);
  await stopBy('SIGHUP');
});

/** A part that is being started again has no note for a moment. */
function safePid(part: string): number {
  try {
    return house.pidOf(part);
  } catch {
    return 0;
  }
}

test('what a supervisor left when it was killed is stopped by the next, which runs on the same ports', async () => {
  await start();
  const left = pids();
  house.process.kill('SIGKILL');
  await house.ends();
  expect(left.every(lives)).toBe(true);
  await start();
  expect(house.said()).toContain('Left running by an earlier start, stopped first:');
  expect(house.said()).not.toContain('is taken');
  expect(left.filter(lives)).toEqual([]);
  await stopBy('SIGTERM');
});

test('cases are restored once into an engine that begins anew', async () => {
  rmSync(join(data, 'engine'), { recursive: true });
  await start();
  expect(tasks().slice(-2)).toEqual(['migrate', 'restore']);
  await stopBy('SIGTERM');
  await start();
  expect(tasks().slice(-2)).toEqual(['restore', 'migrate']);
  await stopBy('SIGTERM');
});

test('a part that does not start is named with its log, and the others are stopped', async () => {
  house = startHouse(data, { ...env, DATABASE_URL: 'postgresql://nobody:x@127.0.0.1:1/none' });
  expect(await house.ends()).toBe(1);
  expect(house.said()).toMatch(
    /The migration of the database failed \(exit code 1\)\. The log is .*migrate\.log/,
  );
  expect(house.said()).toContain('ECONNREFUSED');
  expect(livingIn(data)).toEqual([]);
});
