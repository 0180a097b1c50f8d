import type { Express } from 'express';
import pino from 'pino';
import { loadAssets } from '../../api/assets/assets';
import { appOf } from '../../api/app';
import type { Config } from '../../api/config';
import type { Engine } from '../../api/engine/engine';
import type { House } from '../../api/house';
import { LIMITS } from '../../api/security/limits';
import { connect } from '../../database/connect';
import { freshDatabase } from './database';

export const BASE_URL = 'http://sixth-day.test';

export const testConfig: Config = {
  port: 0,
  host: '127.0.0.1',
  databaseUrl: 'postgresql://unused',
  temporalAddress: 'unused',
  masterKey: 'unused',
  sessionSecret: 'a secret for tests that is long enough',
  baseUrl: BASE_URL,
  setupToken: 'a set-up token for tests, long enough',
  proxies: 0,
};

/** An engine that is not there: what the API says and does while it is down. */
export const noEngine: Engine = {
  update: async () => ({ down: true }),
  start: async () => ({ down: true }),
  isReachable: async () => false,
  close: async () => undefined,
};

export interface TestApp {
  app: Express;
  house: House;
  /** Closes the connections and removes the database. */
  stop(): Promise<void>;
}

/** The application over a database of its own, without listening: supertest calls it. */
export async function testApp(changes: Partial<House> = {}): Promise<TestApp> {
  const database = await freshDatabase();
  const { db, pool, close } = connect(database.url, { name: 'test api' });
  const house: House = {
    config: testConfig,
    db,
    pool,
    engine: noEngine,
    assets: await loadAssets(),
    log: pino({ level: 'silent' }),
    limits: { ...LIMITS, signIn: { requests: 10_000, seconds: 60 } },
    now: () => Date.now(),
    ...changes,
  };
  const stop = async () => {
    await close();
    await database.drop();
  };
  return { app: appOf(house), house, stop };
}
