import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import pino from 'pino';
import { appOf } from '../api/app';
import { loadAssets } from '../api/assets/assets';
import { seal } from '../api/security/sealed';
import { LIMITS } from '../api/security/limits';
import { connect } from '../database/connect';
import { instantOf } from '../rules/calendar/london-time';
import { noEngine, testConfig } from '../test/support/api';
import { freshDatabase } from '../test/support/database';
import { EMPTY, fill, found, MANY, PASSWORD } from './many/fill';
import { LISTS } from './many/lists';
import { NOW } from './many/templates';

const PUPILS = Number(process.argv[2] ?? 100_000);
const ROUNDS = Number(process.argv[3] ?? 60);
const WARM_UP = 6;
/** What pages.md allows a server for a page, at the 95th of a hundred. */
const MOST_MS = 50;

/** The API and its pages as they run, on a port of this machine. */
async function serve(databaseUrl: string) {
  const { db, pool, close } = connect(databaseUrl, { name: 'bench pages' });
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const roomy = { requests: 10_000_000, seconds: 60 };
  const app = appOf({
    config: { ...testConfig, baseUrl: url },
    db,
    pool,
    engine: noEngine,
    mail: createTransport({ jsonTransport: true }),
    gateway: null,
    assets: await loadAssets(),
    log: pino({ level: 'error' }),
    limits: { ...LIMITS, requests: roomy, signIn: roomy },
    now: () => instantOf(NOW),
  });
  server.on('request', app);
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await close();
  };
  return { url, stop };
}

/** Signs in as a person does who calls the API. @returns the cookie */
async function signIn(url: string, person: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${person}@school.test`, password: PASSWORD }),
  });
  if (answer.status !== 204) throw new Error(`Signing in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** The address of a list, with what may be a name sealed in it, as the pages make it. */
const addressOf = (path: string): string =>
  path.replaceAll(
    /(search|after)=([^&]*)/g,
    (_whole, name: string, words: string) =>
      `${name}=${seal({ config: testConfig }, words.replaceAll('+', ' '))}`,
  );

/** Milliseconds of a page, from asking to its last byte, the quickest first. */
async function times(page: string, cookie: string): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const start = performance.now();
    const answer = await fetch(page, { headers: { cookie }, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${page}: ${answer.status}`);
    if (round >= WARM_UP) taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

const at = (sorted: number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;

const line = (figures: number[]): string => figures.map((one) => one.toFixed(1).padStart(7)).join('');

/**
 * Every list page with a hundred thousand open cases in one partnership, signed in, over HTTP; beside it the same page of a
 * partnership without pupils and, as the baseline of the run, the page of help, which asks the database only who is there.
 */
async function main(): Promise<void> {
  const database = await freshDatabase();
  const began = performance.now();
  await found(database.db);
  await fill(database.db, PUPILS);
  console.log(`${PUPILS} cases written in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  const { url, stop } = await serve(database.url);
  const help = await times(`${url}/help`, await signIn(url, `officer-${MANY}`));
  const base = at(help, 0.5);
  console.log(`${line([base, at(help, 0.95), 1, 1])}  officer /help`);
  console.log('    p50    p95  to /help, to the same page of a partnership without pupils');
  for (const { who, path } of LISTS) {
    const many = await times(url + addressOf(path), await signIn(url, who(MANY)));
    const empty = await times(url + addressOf(path.replaceAll(MANY, EMPTY)), await signIn(url, who(EMPTY)));
    const figures = [at(many, 0.5), at(many, 0.95), at(many, 0.5) / base, at(many, 0.5) / at(empty, 0.5)];
    const isOver = at(many, 0.95) >= MOST_MS;
    console.log(
      `${line(figures)}  ${who(MANY).split('-')[0]} ${path}${isOver ? `  OVER ${MOST_MS} ms` : ''}`,
    );
  }
  await stop();
  await database.drop();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
