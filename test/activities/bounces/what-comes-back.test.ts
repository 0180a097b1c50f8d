import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { createTransport } from 'nodemailer';
import pino from 'pino';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { bounceAddressOf, noticeAt, type Bounces } from '../../../activities/bounces/address';
import { send } from '../../../activities/notices/send';
import { connect } from '../../../database/connect';
import { markGiven, markSent } from '../../../database/deliveries';
import { reportsOf } from '../../../database/delivery-reports';
import { insertNotices, noticesOf } from '../../../database/notices';
import { derivedKey } from '../../../vault/derived-key';
import { masterKey } from '../../../vault/master-key';
import { listenForBounces } from '../../../worker/listen-for-bounces';
import { aCase, aNotice, aPartnership, aRecordedCase } from '../../database/a-record';
import { freshDatabase, type FreshDatabase } from '../../support/database';
import { forwarded, hostReport, officeReport, outOfOffice, readReceipt, relayReport } from './reports';

const AT = '2026-11-02T09:31:00.000Z';
const key = derivedKey(masterKey(randomBytes(32).toString('base64')), 'bounces');
const bounces: Bounces = { address: 'bounces@returns.test', key };
const said: string[] = [];
const log = pino(
  {},
  new Writable({ write: (line: Buffer, _encoding, done) => (said.push(line.toString()), done()) }),
);

let fresh: FreshDatabase;
let listening: Awaited<ReturnType<typeof listenForBounces>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  await aPartnership(fresh.db, 'partnership-1', ['school-1']);
  listening = await listenForBounces({ db: fresh.db, bounces, port: 0, host: '127.0.0.1', log });
});
afterAll(async () => {
  await listening?.stop();
  await fresh?.drop();
});

/** A letter to a parent that a mail server has taken. */
async function aLetter() {
  const [id, caseId] = [randomUUID(), randomUUID()];
  await aRecordedCase(fresh.db, aCase({ caseId }));
  await insertNotices(fresh.db, [aNotice({ id, caseId, messageId: `<${id}@sixth-day.test>` })]);
  await markSent(fresh.db, id, { at: AT, detail: '250 ok' });
  const now = async () => (await noticesOf(fresh.db, caseId))[0];
  return { id, now, reports: () => reportsOf(fresh.db, id) };
}

/** One conversation with the listener, as the mail server of somewhere else has it. @returns its answer to the message */
async function comesBack(to: string, raw: string | Buffer, port = listening.port): Promise<string> {
  const mail = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  try {
    const { response } = (await mail.sendMail({ envelope: { from: '', to }, raw })) as { response: string };
    return response;
  } finally {
    mail.close();
  }
}
const returned = (id: string, raw: string | Buffer) => comesBack(bounceAddressOf(bounces, id), raw);
const seen = () => said.map((line) => (JSON.parse(line) as { outcome: string }).outcome);

describe('an address for what comes back', () => {
  it('names one letter, in an address that every mail server takes', () => {
    const id = randomUUID();
    const address = bounceAddressOf(bounces, id);
    expect(noticeAt(bounces, address)).toBe(id);
    expect(noticeAt(bounces, address.toUpperCase())).toBe(id);
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
  });

  it('is made by nobody without the key, and for no other letter', () => {
    const [mine, other] = [randomUUID(), randomUUID()];
    const address = bounceAddressOf(bounces, mine);
    const changed = address.replace(mine.replaceAll('-', ''), other.replaceAll('-', ''));
    const forged = bounceAddressOf({ ...bounces, key: derivedKey(key, 'bounces') }, mine);
    const elsewhere = address.replace('returns.test', 'home.test');
    for (const wrong of [changed, forged, elsewhere, 'bounces@returns.test', `x${address}`, 'nothing', ''])
      expect(noticeAt(bounces, wrong)).toBeNull();
  });
});

describe('a letter that comes back (E3)', () => {
  it.each([
    ['a relay, the status folded', relayReport(), '5.1.1', '550 5.1.1 no mailbox of that name is kept here'],
    [
      'an office, the status encoded',
      officeReport(),
      '5.2.2',
      '554 5.2.2 the mailbox holds as much as it may',
    ],
    ['a host that says little', hostReport(), '5.0.0', '550 go away'],
    [
      'one that gives up after days of trying',
      relayReport({ status: '4.4.7' }),
      '4.4.7',
      '550 5.1.1 no mailbox of that name is kept here',
    ],
  ])('from %s, has not arrived; the record says why', async (_from, raw, code, detail) => {
    const { id, now, reports } = await aLetter();
    expect(await returned(id, raw)).toMatch(/^250/);
    expect(await now()).toMatchObject({ status: 'bounced', sentAt: null, lastError: detail });
    expect(await reports()).toMatchObject([{ outcome: 'bounced', code, detail }]);
  });

  it('comes back once: the same report again changes nothing', async () => {
    const { id, reports } = await aLetter();
    await returned(id, relayReport());
    await returned(id, relayReport({ diagnostic: 'smtp; 550 other words' }));
    expect(await reports()).toHaveLength(1);
    expect(seen().slice(-2)).toEqual(['bounced', 'nothing-new']);
  });

  it('stays come back when our own note of its leaving is late', async () => {
    const { id, now } = await aLetter();
    await returned(id, relayReport());
    await markSent(fresh.db, id, { at: AT, detail: '250 ok' });
    expect(await now()).toMatchObject({ status: 'bounced' });
  });

  it('goes on paper, and is then given, whatever comes back later', async () => {
    const { id, now } = await aLetter();
    await returned(id, relayReport());
    await markGiven(fresh.db, id, { how: 'by-hand', on: '2026-11-03' });
    await returned(id, relayReport({ action: 'delayed', status: '4.4.1' }));
    expect(await now()).toMatchObject({ status: 'given', givenOn: '2026-11-03' });
  });
});

describe('a letter of which is reported that it', () => {
  it.each([
    ['is delayed', 'delayed', '4.4.1'],
    ['has arrived', 'delivered', '2.1.5'],
  ])('%s: it stays sent, and the report is kept', async (_what, action, status) => {
    const { id, now, reports } = await aLetter();
    await returned(id, relayReport({ action, status }));
    expect(await now()).toMatchObject({ status: 'sent', sentAt: AT });
    expect(await reports()).toMatchObject([{ outcome: action, code: status }]);
  });
});

describe('what changes nothing', () => {
  it.each([
    ['an answer of somebody who is away', outOfOffice()],
    ['a receipt of reading', readReceipt()],
    ['a report that somebody forwards', forwarded()],
    ['a report that the letter was passed on', relayReport({ action: 'relayed', status: '2.1.9' })],
    ['a report without action and code', relayReport({ action: '', status: 'unknown' })],
    ['bytes without meaning', randomBytes(4_000)],
    [
      'a thousand parts in one another',
      Array.from(
        { length: 1_000 },
        (_, n) => `Content-Type: multipart/report; boundary=b${n}\r\n\r\n--b${n}\r\n`,
      ).join(''),
    ],
    ['nothing at all', '\r\n'],
  ])('%s', async (_what, raw) => {
    const { id, now, reports } = await aLetter();
    expect(await returned(id, raw)).toMatch(/^250/);
    expect(await now()).toMatchObject({ status: 'sent' });
    expect(await reports()).toEqual([]);
    expect(seen().at(-1)).toBe('no-report');
  });

  it('mail larger than any report: it is refused', async () => {
    const { id, reports } = await aLetter();
    const large = `${relayReport()}${'x'.repeat(70)}\r\n`.padEnd(1_200_000, 'large\r\n');
    await expect(returned(id, large)).rejects.toThrow('552');
    expect(await reports()).toEqual([]);
  });

  it('mail for an address that is no letter’s: it is not even taken', async () => {
    await expect(comesBack('bounces+0123456789@returns.test', relayReport())).rejects.toThrow('550');
    await expect(comesBack('sam@home.test', relayReport())).rejects.toThrow('550');
    expect(seen().at(-1)).toBe('unknown-address');
  });

  it('a report on a letter that is on record no more', async () => {
    expect(await returned(randomUUID(), relayReport())).toMatch(/^250/);
    expect(seen().at(-1)).toBe('nothing-new');
  });
});

it('what cannot be noted now is not acknowledged: the mail server there keeps it', async () => {
  const away = connect('postgresql://nobody@127.0.0.1:1/none');
  const deaf = await listenForBounces({ db: away.db, bounces, port: 0, host: '127.0.0.1', log });
  const id = randomUUID();
  await expect(comesBack(bounceAddressOf(bounces, id), relayReport(), deaf.port)).rejects.toThrow('451');
  expect(seen().at(-1)).toBe('not-noted');
  await deaf.stop();
  await away.close();
});

it('a letter leaves with its own address behind it, and asks for its headers only, when and if it comes back', async () => {
  const { now } = await aLetter();
  const notice = await now();
  if (!notice) throw new Error('The letter is on record');
  const taken: SMTPServerSession['envelope'][] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideDSN: false,
    onData: (stream, { envelope }, done) => {
      taken.push(envelope);
      stream.resume().on('end', () => done(null));
    },
  });
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  const mail = createTransport({ host: '127.0.0.1', port, pool: true });
  const from = 'Sixth Day <sixth-day@sixth-day.test>';
  expect(await send({ db: fresh.db, mail, from, bounces }, notice)).toMatchObject({ accepted: true });
  expect(await send({ db: fresh.db, mail, from, bounces: null }, notice)).toMatchObject({ accepted: true });
  const [own, plain] = taken;
  expect(own).toMatchObject({
    mailFrom: { address: bounceAddressOf(bounces, notice.id) },
    rcptTo: [{ address: notice.recipientEmail, dsn: { notify: ['FAILURE', 'DELAY', 'SUCCESS'] } }],
    dsn: { ret: 'HDRS' },
  });
  expect(plain).toMatchObject({ mailFrom: { address: 'sixth-day@sixth-day.test' } });
  mail.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

it('the log counts what came back, and names nobody', () => {
  expect(said.length).toBeGreaterThan(10);
  expect(said.join('')).not.toMatch(/@|sam|home\.test|bounces\+|[0-9a-f]{16}/i);
  expect(JSON.parse(said.filter((line) => line.includes('"no-report"')).at(-1) ?? '')).toMatchObject({
    outcome: 'no-report',
    count: 8,
  });
});
