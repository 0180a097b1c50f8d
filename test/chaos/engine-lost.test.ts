import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bookingOf } from '../../database/bookings';
import { eventsOf } from '../../database/events';
import { noticesOf } from '../../database/notices';
import { aPartnership, openStage1, type APartnership } from '../support/a-partnership';
import { day, planMeeting } from '../support/paths';
import type { Stack } from '../support/stack';
import { until } from '../support/until';
import { startHouse, type House } from './support/house';
import { delivered, expectWhole } from './support/records';
import { badDay } from './support/story';

const ROOT = join(__dirname, '..', '..');
let house: House;
let partnership: APartnership;

beforeAll(async () => {
  house = await startHouse();
  partnership = await aPartnership(house);
});
afterAll(() => house?.stop());

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
