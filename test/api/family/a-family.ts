import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import request from 'supertest';
import type { House } from '../../../api/house';
import { insertFamilyLink } from '../../../database/family-links';
import { addContact } from '../../../database/pupils';
import type { Message } from '../../../local/mailbox/message';
import { startMailbox } from '../../../local/mailbox/start-mailbox';
import { instantOf } from '../../../rules/calendar/london-time';
import type { LocalDateTime } from '../../../rules/calendar/types';
import type { Contact } from '../../../rules/pupil/commands';
import type { PupilCase } from '../../../rules/pupil/state';
import { testApp, type Agent, type TestApp } from '../../support/api';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';
import { LAW_CALENDAR } from '../../support/law-calendar';
import { until } from '../../support/until';
import { SCHOOL, seed, seedPupil } from '../seed';

/** Wednesday 21 October 2026: a suspension of 7 days has just been decided, across half-term. */
export const NOW: LocalDateTime = '2026-10-21T10:00';

export const theSchool = { id: SCHOOL, kind: 'academy', authority: '803' } as const;

/** The case of a pupil who has been suspended, as its story leaves it. */
export function suspended(): PupilCase {
  const pupil = aPupil();
  pupil.does('2026-10-21T09:30', command('suspend'));
  return { ...pupil.open(), school: theSchool, calendar: LAW_CALENDAR };
}

/** The pages with a real mail server behind them, a clock that can be set, and families with links to come by. */
export interface FamilyHouse extends TestApp {
  clock: { now: number };
  /** A pupil with two parents. @returns the pupil's id, and each parent's own link */
  family(state?: Partial<PupilCase>): Promise<{ pupil: string; alex: ALink; sam: ALink }>;
  /** Asks for a code by a link, and reads it in that address's mail. */
  codeFor(agent: Agent, link: ALink): Promise<string>;
  /** Comes in by a link and its code. */
  comeIn(link: ALink): Promise<Agent>;
  codesSentTo(email: string): Promise<string[]>;
  /** The newest e-mail to an address. */
  mailTo(email: string): Promise<Pick<Message, 'text' | 'html'>>;
}

export interface ALink {
  contact: Contact;
  path: string;
}

export async function familyHouse(changes: Partial<House> = {}): Promise<FamilyHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'sixthday-family-'));
  const mailbox = await startMailbox({ folder });
  const clock = { now: instantOf(NOW) };
  const mail = createTransport({ url: mailbox.smtpUrl });
  const app = await testApp({ mail, now: () => clock.now, ...changes });
  await seed(app.house.db);

  const link = async (pupilId: string, name: string): Promise<ALink> => {
    const { db } = app.house;
    const email = `${randomUUID().slice(0, 8)}@home.test`;
    const contact = { id: randomUUID(), name, relation: 'Parent', email, parentalResponsibility: true };
    await addContact(db, pupilId, contact);
    const secret = randomUUID();
    await insertFamilyLink(db, { secret, pupilId, contactId: contact.id, madeAt: new Date().toISOString() });
    return { contact, path: `/f/${secret}` };
  };
  const mailsTo = async (email: string) =>
    (await mailbox.messages()).filter(({ envelope }) => envelope.to.includes(email));
  const codesSentTo = async (email: string): Promise<string[]> =>
    (await mailsTo(email)).flatMap(({ text }) => /code is (\d{6})\./.exec(text)?.[1] ?? []);
  const codeFor = async (agent: Agent, { path, contact }: ALink): Promise<string> => {
    const before = (await codesSentTo(contact.email)).length;
    await post(agent, path, {}).then((answer) => expect(answer.headers['location']).toBe('/f/code'));
    await until('the code is in the mail', async () => (await codesSentTo(contact.email)).length > before);
    return (await codesSentTo(contact.email))[0] ?? '';
  };
  return {
    ...app,
    clock,
    codesSentTo,
    codeFor,
    async mailTo(email) {
      const [newest] = await mailsTo(email);
      if (!newest) throw new Error('No mail was sent there');
      return newest;
    },
    async family(state = suspended()) {
      const pupil = await seedPupil(app.house.db, SCHOOL, state, undefined, clock.now);
      return {
        pupil,
        alex: await link(pupil, 'Alex Example'),
        sam: await link(pupil, 'Sam Example'),
      };
    },
    async comeIn(by) {
      const agent = request.agent(app.app);
      const code = await codeFor(agent, by);
      await post(agent, '/f/code', { code }).then((a) => expect(a.headers['location']).toBe('/family'));
      return agent;
    },
    async stop() {
      await app.stop();
      await mailbox.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Sends a form as a browser does, with the token of the page it stands on. */
export async function post(agent: Agent, path: string, answers: Record<string, string>, page = path) {
  const { text } = await agent.get(page);
  const _csrf = /name="_csrf" value="([0-9a-f]+)"/.exec(text)?.[1];
  return agent
    .post(path)
    .type('form')
    .send({ ...answers, _csrf });
}
