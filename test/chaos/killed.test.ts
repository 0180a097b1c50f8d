import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { bookingOf, bookingsOf } from '../../database/bookings';
import { eventsOf } from '../../database/events';
import { noticesOf } from '../../database/notices';
import { aPartnership, openStage1, type APartnership } from '../support/a-partnership';
import { day, planMeeting } from '../support/paths';
import type { Stack } from '../support/stack';
import { until } from '../support/until';
import { startHouse, type House } from './support/house';
import { delivered, expectWhole, told } from './support/records';
import { badDay, begun, weekAfter } from './support/story';

const ROOT = join(__dirname, '..', '..');
const PUPILS = 4;
/** By then all have begun their bad day and none has ended it. */
const EVENTS_BEFORE_THE_KILL = 30;

let house: House;
let partnership: APartnership;
/** What a pupil's case tells when nothing goes wrong. */
let calm: unknown;

beforeAll(async () => {
  house = await startHouse();
  partnership = await aPartnership(house);
  const { pupils } = await badDays([await begunOne()], async () => undefined);
  calm = pupils[0];
});
afterAll(() => house?.stop());

const begunOne = () => begun(house, partnership);

/** Pupils who all have their bad day at once, and an accident in the middle of it. */
async function badDays(pupils: Awaited<ReturnType<typeof begunOne>>[], accident: () => Promise<void>) {
  const meeting = await planMeeting(house as unknown as Stack, partnership, 20, pupils.length);
  const days = Promise.all(pupils.map((pupil) => badDay(house, partnership, pupil)));
  await accident();
  await days;
  await Promise.all(pupils.map((pupil) => weekAfter(house, partnership, pupil)));
  const messageIds = await delivered(
    house,
    pupils.map((p) => p.caseId),
  );
  const said = await Promise.all(pupils.map((p) => told(house, p.caseId)));
  return { pupils: said, meeting, messageIds };
}

const eventsOnRecord = async (): Promise<number> => {
  const { count } = await house.world.db
    .selectFrom('events')
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

/** Letters that the mail server has, and of which we have no note. */
async function acceptedUnknown(): Promise<string[]> {
  const queued = await house.world.db
    .selectFrom('notices')
    .select('messageId')
    .where('status', '=', 'queued')
    .execute();
  return queued.map((n) => n.messageId).filter((id) => house.mail.accepted.includes(id));
}

/** The worst moment for a worker to die: the mail server has a letter, and nobody knows. */
const killBetweenYesAndNote = () =>
  new Promise<void>((killed, failed) =>
    house.mail.beforeNextYes(() => house.worker.kill9().then(killed, failed)),
  );

interface Accident {
  part: 'worker' | 'engine' | 'postgres';
  /** How long it stays dead: long enough for commands to be refused an answer. */
  deadForMs: number;
}

test.each<Accident>([
  { part: 'worker', deadForMs: 0 },
  { part: 'engine', deadForMs: 300 },
  { part: 'postgres', deadForMs: 1_000 },
])(
  'killing $part in the middle of a bad day changes nothing',
  async ({ part, deadForMs }) => {
    const pupils = await Promise.all(Array.from({ length: PUPILS }, begunOne));
    const before = await eventsOnRecord();
    let doubtful: string[] = [];
    const {
      meeting,
      messageIds,
      pupils: said,
    } = await badDays(pupils, async () => {
      const inTheMiddle = async () => (await eventsOnRecord()) >= before + EVENTS_BEFORE_THE_KILL;
      await until('the day is in full swing', inTheMiddle);
      await (part === 'worker' ? killBetweenYesAndNote() : house[part].kill9());
      if (part === 'worker') doubtful = await acceptedUnknown();
      await pause(deadForMs);
      await house[part].start();
    });

    expect(doubtful.length > 0).toBe(part === 'worker');
    for (const one of said) expect(one).toEqual(calm);
    for (const { caseId } of pupils) await expectWhole(house, 'pupil', caseId);

    await expectWhole(house, 'panel', meeting);
    const booked = (await bookingsOf(house.world.db, meeting)).map((b) => b.referralId).sort();
    expect(booked).toEqual(pupils.map((p) => p.referral).sort());

    const times = (id: string) => house.mail.accepted.filter((a) => a === id).length;
    for (const id of messageIds) expect([id, times(id)]).toEqual([id, doubtful.includes(id) ? 2 : 1]);
  },
  120_000,
);

/** The engine's disk is gone; a new engine is filled from the record, as `npm start` does. */
async function loseTheEngine(): Promise<void> {
  await house.engine.kill9();
  house.engine.forget();
  await house.engine.start();
  house.resetClocks();
  const env = { ...process.env, ...house.env };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'worker/restore.ts'], { cwd: ROOT, env });
}

test('an engine that is lost is filled from the record: nothing is forgotten, sent twice or left unsent', async () => {
  const { db } = house.world;
  const [waiting, referred] = [await partnership.register(), await partnership.register()];
  const meeting = await planMeeting(house as unknown as Stack, partnership, 20);
  const opening = { ...openStage1(partnership), id: randomUUID() };
  await house.command('pupil', referred, openStage1(partnership));
  const told = { caseId: referred, referral: '' };
  await badDay(house, partnership, told);
  const sentBefore = await delivered(house, [referred]);
  house.mail.busy = true;
  const outcome = await house.command('pupil', waiting, opening);
  await until('a letter is turned away', async () =>
    (await noticesOf(db, waiting)).some((n) => n.attempts > 0),
  );
  const before = await eventsOf(db, waiting);

  await loseTheEngine();
  house.mail.busy = false;

  for (const caseId of [waiting, referred]) await expectWhole(house, 'pupil', caseId);
  await expectWhole(house, 'panel', meeting);
  expect(await bookingOf(db, told.referral)).toMatchObject({ meetingId: meeting });
  expect(await house.command('pupil', waiting, opening)).toEqual(outcome);
  expect(await eventsOf(db, waiting)).toEqual(before);

  await house.moveTo('pupil', waiting, `${day(9)}T07:00`);
  await until('the review is reminded of', async () =>
    (await noticesOf(db, waiting)).some((n) => n.notice === 'duty-late'),
  );
  await expectWhole(house, 'pupil', waiting);
  for (const id of [...sentBefore, ...(await delivered(house, [waiting, referred]))]) {
    expect(house.mail.accepted.filter((a) => a === id)).toHaveLength(1);
  }
}, 120_000);
