import { gatewayRound } from '../../../activities/gateway/round';
import { attemptsOf } from '../../../database/deliveries';
import { reportsOf } from '../../../database/delivery-reports';
import { markContact } from '../../../database/contact-marks';
import { queuedOf } from '../../../database/notices';
import { undeliveredNotices } from '../../../database/undelivered-notices';
import { notifyGateway } from '../../../gateway/notify';
import { readPdf } from '../../support/pdf';
import { aLetterThatCameBack, WRITTEN, type ALetter } from './a-letter';
import { BASE_URL, aGateway, type AGateway } from './a-gateway';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

let gateway: AGateway;
let clock = WRITTEN;
beforeAll(async () => {
  gateway = await aGateway();
});
afterAll(() => gateway?.stop());
beforeEach(() => {
  clock = WRITTEN + HOUR;
});

const said: string[] = [];
const log = { warn: (...what: unknown[]) => void said.push(JSON.stringify(what)) };
const round = () => gateway.round(clock, log);
const handedFor = async ({ posted }: ALetter) => {
  const letter = await posted();
  return gateway.notify.handed.filter(({ reference }) => reference === letter?.id);
};
const undelivered = async ({ caseId }: ALetter) =>
  (await undeliveredNotices(gateway.fresh.db, { partnership: 'partnership-1', size: 100 })).rows.filter(
    ({ pupil }) => pupil.id === caseId,
  );

/** A letter that the gateway has. */
async function withGateway(): Promise<ALetter> {
  const letter = await aLetterThatCameBack(gateway.fresh);
  await round();
  return letter;
}

/** The gateway says so of a letter when it is asked next. */
async function becomes(letter: ALetter, status: string, completed_at?: string): Promise<void> {
  const [handed] = await handedFor(letter);
  Object.assign(handed ?? {}, { status, ...(completed_at && { completed_at }) });
  clock += 2 * HOUR;
  await round();
}

describe('a letter that came back (E3)', () => {
  it('goes on by post by itself: a sending of its own, that leaves the first one as it was', async () => {
    const letter = await withGateway();
    const posted = await letter.posted();
    expect(await letter.all()).toHaveLength(2);
    expect((await letter.all()).find(({ id }) => id === letter.id)).toMatchObject({
      status: 'bounced',
      againBy: posted?.id,
    });
    expect(posted).toMatchObject({
      status: 'queued',
      againOf: letter.id,
      postedTo: 'Sam Hill\n1 Example Road\nBristol\nBS1 1AA',
      handedOverAt: new Date(clock).toISOString(),
    });
    const [handed] = await handedFor(letter);
    expect(await attemptsOf(gateway.fresh.db, posted?.id ?? '')).toMatchObject([
      { outcome: 'accepted', detail: handed?.id },
    ]);
  });

  it('is printed whole, first class, with its address where the gateway reads it', async () => {
    const [handed] = await handedFor(await withGateway());
    expect(handed).toMatchObject({ type: 'letter', postage: 'first' });
    const words = readPdf(handed?.pdf ?? Buffer.alloc(0)).elements.map(({ text }) => text.trim());
    expect(words).toEqual(expect.arrayContaining(['This week', 'Well done']));
    expect(words.find((text) => text.includes('BS1 1AA'))).toMatch(
      /^Sam Hill\s+1 Example Road\s+Bristol\s+BS1 1AA$/,
    );
  });

  it('is never handed to the mail server instead', async () => {
    const letter = await aLetterThatCameBack(gateway.fresh);
    gateway.notify.refusals.push({ status: 500, error: 'Exception', message: 'Later' });
    await round();
    expect(await queuedOf(gateway.fresh.db, letter.caseId, [1])).toEqual([]);
  });

  it('goes on once, however many rounds there are', async () => {
    const letter = await withGateway();
    clock += 3 * HOUR;
    await Promise.all([round(), round()]);
    await round();
    expect(await handedFor(letter)).toHaveLength(1);
    expect(await letter.all()).toHaveLength(2);
  });

  it('goes on as well where it has no e-mail address at all', async () => {
    const letter = await aLetterThatCameBack(gateway.fresh, { parent: { email: '' } });
    await round();
    expect(await handedFor(letter)).toHaveLength(1);
    expect(await undelivered(letter)).toEqual([]);
  });

  it('tells its owner that it did not arrive, until it is in the post', async () => {
    const letter = await withGateway();
    expect(await undelivered(letter)).toMatchObject([{ channel: 'post', status: 'queued' }]);
    await becomes(letter, 'received');
    expect(await undelivered(letter)).toEqual([]);
  });
});

describe('a letter does not go on by itself', () => {
  it.each<[string, Parameters<typeof aLetterThatCameBack>[1]]>([
    ['to somebody to whom nothing may be sent', { parent: { noContact: true } }],
    ['to an address that is confidential', { parent: { confidential: true } }],
    ['to somebody without parental responsibility', { parent: { parentalResponsibility: false } }],
    ['without a postal address that somebody has looked at', { parent: { postalAddress: '' } }],
    ['without a postcode', { parent: { postalAddress: '1 Example Road\nBristol' } }],
    ['of a case in rehearsal', { rehearsal: true }],
    ['a week after it was written', { letter: { composedAt: new Date(WRITTEN - 7 * DAY).toISOString() } }],
    ['to a reader who is none of the family', { letter: { recipientContact: null } }],
  ])('%s', async (_what, changes) => {
    const letter = await aLetterThatCameBack(gateway.fresh, changes);
    await round();
    expect(await letter.all()).toHaveLength(1);
  });

  it('to somebody who was marked before it left', async () => {
    const letter = await aLetterThatCameBack(gateway.fresh);
    gateway.notify.refusals.push({ status: 500, error: 'Exception', message: 'Later' });
    await round();
    const contact = (await letter.posted())?.recipientContact ?? '';
    await markContact(gateway.fresh.db, letter.caseId, {
      type: 'contact-marked',
      contact,
      mark: 'confidential-address',
      change: 'set',
      reason: 'A court order',
      on: '2026-11-02',
    });
    clock += HOUR;
    await round();
    expect(await handedFor(letter)).toEqual([]);
    expect(await undelivered(letter)).toMatchObject([{ channel: 'post', status: 'failed' }]);
  });
});

describe('a letter that the gateway has', () => {
  it('counts as given from the day on which it left (law 36)', async () => {
    const letter = await withGateway();
    await becomes(letter, 'accepted');
    expect(await letter.posted()).toMatchObject({ status: 'queued' });
    await becomes(letter, 'received', '2026-11-03T23:30:00Z');
    const posted = await letter.posted();
    expect(posted).toMatchObject({
      status: 'given',
      givenHow: 'first-class-post',
      givenOn: '2026-11-03',
      sentAt: null,
    });
    expect(await reportsOf(gateway.fresh.db, posted?.id ?? '')).toMatchObject([{ outcome: 'delivered' }]);
  });

  it('and cannot post is undelivered, and somebody’s task', async () => {
    const letter = await withGateway();
    await becomes(letter, 'validation-failed');
    expect(await undelivered(letter)).toMatchObject([
      { channel: 'post', status: 'bounced', lastError: 'validation-failed' },
    ]);
  });

  it('and says nothing of for six days is somebody’s task', async () => {
    const letter = await withGateway();
    clock += 5 * DAY;
    await round();
    expect(await letter.posted()).toMatchObject({ status: 'queued' });
    clock += 2 * DAY;
    await round();
    expect(await letter.posted()).toMatchObject({ status: 'bounced' });
  });
});

describe('a letter that the gateway does not take', () => {
  it('now, is tried again; for good, is given up and somebody’s task', async () => {
    const letter = await aLetterThatCameBack(gateway.fresh);
    gateway.notify.refusals.push({ status: 429, error: 'RateLimitError', message: 'Too many' });
    await round();
    expect(await letter.posted()).toMatchObject({ status: 'queued', attempts: 1, handedOverAt: null });
    gateway.notify.refusals.push({
      status: 400,
      error: 'BadRequestError',
      message: 'Not allowed to send letters',
    });
    clock += HOUR;
    await round();
    expect(await letter.posted()).toMatchObject({
      status: 'failed',
      lastError: '400 BadRequestError: Not allowed to send letters',
    });
    expect(await handedFor(letter)).toEqual([]);
  });

  it('as far as we know, because the line broke, is not sent twice', async () => {
    const letter = await aLetterThatCameBack(gateway.fresh);
    gateway.notify.breakOff = true;
    await round();
    gateway.notify.breakOff = false;
    expect(await letter.posted()).toMatchObject({ status: 'queued', handedOverAt: null });
    clock += HOUR;
    await round();
    expect(await letter.posted()).toMatchObject({ handedOverAt: new Date(clock).toISOString() });
    expect(await handedFor(letter)).toHaveLength(1);
  });

  it('because whoever had it in hand died, is taken in hand by another, later', async () => {
    const letter = await aLetterThatCameBack(gateway.fresh);
    const hung = {
      ...notifyGateway(gateway.notify.settings),
      fateOf: () => new Promise<never>(() => undefined),
    };
    void gatewayRound({ db: gateway.fresh.db, baseUrl: BASE_URL, gateway: hung, log, now: () => clock });
    while (!(await letter.posted())?.nextAttemptAt) await new Promise((resolve) => setTimeout(resolve, 20));
    // Twenty letters, each with two calls of half a minute: so long its round may last.
    clock += HOUR / 3;
    await round();
    expect(await handedFor(letter)).toEqual([]);
    clock += HOUR;
    await round();
    expect(await handedFor(letter)).toHaveLength(1);
  });

  it('because it cannot be printed, holds up no other: it is tried again, later each time', async () => {
    const letter = await aLetterThatCameBack(gateway.fresh, { letter: { decision: 'of-no-school' } });
    const next = await aLetterThatCameBack(gateway.fresh);
    await round();
    expect(await handedFor(next)).toHaveLength(1);
    const first = await letter.posted();
    expect(first).toMatchObject({ status: 'queued', attempts: 1, handedOverAt: null });
    clock += HOUR;
    await round();
    const second = await letter.posted();
    expect(second).toMatchObject({ status: 'queued', attempts: 2 });
    const wait = Date.parse(second?.nextAttemptAt ?? '') - clock;
    expect(wait).toBeGreaterThan(Date.parse(first?.nextAttemptAt ?? '') - (clock - HOUR));
    expect(said.join()).toContain(second?.id);
    expect(said.join()).not.toMatch(/Hill|Rowan|Example Road/);
  });
});
