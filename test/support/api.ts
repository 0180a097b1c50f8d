import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import { createTransport } from 'nodemailer';
import pino from 'pino';
import request from 'supertest';
import { appOf } from '../../api/app';
import { loadAssets } from '../../api/assets/assets';
import type { Config } from '../../api/config';
import { engineAt, type Engine } from '../../api/engine/engine';
import type { House } from '../../api/house';
import { LIMITS } from '../../api/security/limits';
import { connect } from '../../database/connect';
import type { Office } from '../../rules/case/people';
import { dataConverter } from '../../vault/data-converter';
import { keysIn } from '../../vault/keys';
import { masterKey } from '../../vault/master-key';
import { everyWeekday, SCHOOL_DETAILS, today } from './a-partnership';
import { freshDatabase } from './database';
import { startStack, type Stack, type StackOptions } from './stack';

export const BASE_URL = 'http://sixth-day.test';
export const PASSWORD = 'a long and plainly invented password';

export const testConfig: Config = {
  port: 0,
  host: '127.0.0.1',
  databaseUrl: 'postgresql://unused',
  temporalAddress: 'unused',
  masterKey: Buffer.alloc(32, 7).toString('base64'),
  sessionSecret: 'a secret for tests that is long enough',
  baseUrl: BASE_URL,
  setupToken: 'a set-up token for tests, long enough',
  proxies: 0,
  secondFactor: 'offered',
  smtpUrl: 'smtp://unused',
  mailFrom: 'Sixth Day <sixth-day@sixth-day.test>',
  notify: null,
};

/** An engine that is not there: what the API says and does while it is down. */
export const noEngine: Engine = {
  update: async () => ({ down: true }),
  start: async () => ({ down: true }),
  story: async () => null,
  operate: async () => null,
  isReachable: async () => false,
  close: async () => undefined,
};

export interface TestApp {
  app: Express;
  house: House;
  /** Closes the connections and removes the database. */
  stop(): Promise<void>;
}

/** The application over a database of its own, with no engine and without listening: supertest calls it. */
export async function testApp(changes: Partial<House> = {}): Promise<TestApp> {
  const database = await freshDatabase();
  const { house, close } = await houseOver(database.url, { engine: noEngine, ...changes });
  const stop = async () => {
    await close();
    await database.drop();
  };
  return { app: appOf(house), house, stop };
}

async function houseOver(url: string, changes: Partial<House> & Pick<House, 'engine'>) {
  const { db, pool, close } = connect(url, { name: 'test api' });
  const roomy = { requests: 100_000, seconds: 60 };
  const house: House = {
    config: testConfig,
    db,
    pool,
    assets: await loadAssets(),
    mail: createTransport({ jsonTransport: true }),
    gateway: null,
    log: pino({ level: 'silent' }),
    limits: { ...LIMITS, requests: roomy, signIn: roomy, reports: roomy },
    now: () => Date.now(),
    ...changes,
  };
  return { house, close };
}

interface Made {
  id: string;
}

/** What an answer holds, as the test takes it to be. */
export const bodyOf = <Body>(answer: { body: unknown }): Body => answer.body as Body;

export type Agent = ReturnType<typeof request.agent>;

/** Signs in as a program does; the agent keeps the cookie. */
export async function signedIn(app: Express, email: string): Promise<Agent> {
  const agent = request.agent(app);
  await agent.post('/api/v1/session').send({ email, password: PASSWORD }).expect(204);
  return agent;
}

/** The API over the real thing, with a partnership founded through the API itself and somebody in each office. */
export interface ApiStack extends TestApp {
  stack: Stack;
  partnership: string;
  /** Two schools: the staff are at the first. */
  school: string;
  otherSchool: string;
  as: Record<Office, Agent>;
  /** A lead of the other school. */
  otherLead: Agent;
  personOf(office: Office): string;
  /** Registers a pupil of the first school. @returns the id */
  register(): Promise<string>;
}

export async function apiStack(options: StackOptions = {}): Promise<ApiStack> {
  const stack = await startStack(options);
  const url = stack.database.url;
  const keys = connect(url, { name: 'test keys' });
  const converter = dataConverter(keysIn(keys.db, masterKey(stack.masterKey)));
  const engine = engineAt(stack.engine.address, converter);
  const { house, close } = await houseOver(url, { engine });
  const app = appOf(house);
  const founded = await found(app);
  const stop = async () => {
    await engine.close();
    await close();
    await keys.close();
    await stack.stop();
  };
  return { app, house, stack, stop, ...founded };
}

async function found(app: Express) {
  const administrator = {
    name: 'Example administrator',
    email: 'administrator@school.test',
    password: PASSWORD,
  };
  const made = await request(app)
    .post('/api/v1/partnerships')
    .set('Authorization', `Bearer ${testConfig.setupToken}`)
    .send({ name: 'Example Partnership', policy: 'south-gloucestershire-2009', administrator })
    .expect(201);
  const sets = await signedIn(app, administrator.email);
  const school = await addSchool(sets, 'Example School');
  const otherSchool = await addSchool(sets, 'Specimen School');
  const people = new Map<string, string>();
  const add = async (name: string, office: Office, at: string | null) => {
    people.set(name, await addPerson(sets, name, office, at));
    return signedIn(app, `${name}@school.test`);
  };
  const as = {
    administrator: sets,
    lead: await add('lead', 'lead', school),
    headteacher: await add('headteacher', 'headteacher', school),
    'governors-clerk': await add('governors-clerk', 'governors-clerk', school),
    'inclusion-officer': await add('inclusion-officer', 'inclusion-officer', null),
    'behaviour-support-worker': await add('behaviour-support-worker', 'behaviour-support-worker', null),
    chair: await add('chair', 'chair', null),
    'panel-member': await add('panel-member', 'panel-member', null),
  };
  const otherLead = await add('other-lead', 'lead', otherSchool);
  const register = async () => {
    const answer = await as.lead.post('/api/v1/pupils').send(aRegistration(school)).expect(201);
    return bodyOf<Made>(answer).id;
  };
  const personOf = (office: Office) => people.get(office) ?? '';
  return { partnership: bodyOf<Made>(made).id, school, otherSchool, as, otherLead, personOf, register };
}

async function addSchool(agent: Agent, name: string): Promise<string> {
  const school = {
    kind: 'academy',
    authority: '803',
    phase: 'secondary',
    governorsEmail: 'governors@school.test',
    details: SCHOOL_DETAILS,
  };
  const answer = await agent
    .post('/api/v1/schools')
    .send({ ...school, name, calendar: everyWeekday(), calendarNote: 'Plainly invented' })
    .expect(201);
  return bodyOf<Made>(answer).id;
}

async function addPerson(agent: Agent, name: string, office: Office, school: string | null): Promise<string> {
  const answer = await agent
    .post('/api/v1/people')
    .send({
      name: `Example ${name}`,
      email: `${name}@school.test`,
      password: PASSWORD,
      office,
      school,
      ...(office === 'panel-member' && { category: 'headteacher' }),
      from: today(),
    })
    .expect(201);
  return bodyOf<Made>(answer).id;
}

/** All that is needed to register a pupil of a school. */
export const aRegistration = (school: string) => ({
  school,
  registration: {
    firstName: 'Rowan',
    lastName: 'Example',
    contacts: [
      {
        name: 'Sam Example',
        relation: 'Parent',
        email: `${randomUUID()}@home.test`,
        parentalResponsibility: true,
      },
    ],
  },
  pupil: { dateOfBirth: '2013-02-11', yearGroup: 9, homeAuthority: '803' },
});
