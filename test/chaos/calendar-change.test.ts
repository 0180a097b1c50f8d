import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { casesOfChange } from '../../database/calendar-change-cases';
import { changeById, progressOf } from '../../database/calendar-changes';
import { aPartnership, everyWeekday, openStage1, type APartnership } from '../support/a-partnership';
import { day } from '../support/paths';
import { until } from '../support/until';
import { startHouse, type House } from './support/house';
import { delivered, expectWhole } from './support/records';

const ROOT = join(__dirname, '..', '..');
const PUPILS = 24;
const AT_ONCE = '4';

let house: House;
let partnership: APartnership;
let pupils: string[];
beforeAll(async () => {
  process.env['CASES_AT_ONCE'] = AT_ONCE;
  house = await startHouse();
}, 120_000);
afterAll(async () => {
  delete process.env['CASES_AT_ONCE'];
  await house?.stop();
});
beforeEach(async () => {
  partnership = await aPartnership(house);
  pupils = await Promise.all(Array.from({ length: PUPILS }, () => partnership.register()));
  await Promise.all(pupils.map((pupil) => house.command('pupil', pupil, openStage1(partnership))));
}, 120_000);

const keyOf = (id: string) => ({ partnershipId: partnership.id, id });
const progress = (id: string) => progressOf(house.world.db, keyOf(id));

/** A day of snow. @returns the change, as soon as some of the cases have answered it and most have not */
async function underWay(): Promise<string> {
  const id = randomUUID();
  const [year] = everyWeekday().years;
  const closures = [{ date: day(2), name: 'Snow', announcedOn: day(1) }];
  await house.command('partnership', partnership.id, {
    type: 'set-calendar',
    id,
    actor: partnership.actor('administrator'),
    school: partnership.school,
    calendar: { years: year ? [{ ...year, closures }] : [] },
    note: 'Snow',
  });
  await until('some have answered', async () => (await progress(id)).answered >= 2);
  return id;
}

/** The same holds after any accident: each case has heard it once, and written what it made of it. */
async function expectFinished(id: string): Promise<void> {
  const finished = async () => Boolean((await changeById(house.world.db, keyOf(id)))?.finishedAt);
  await until('every case has answered', finished, 90);
  expect(await progress(id)).toMatchObject({ cases: PUPILS, answered: PUPILS, moved: PUPILS, failed: 0 });
  const { rows } = await casesOfChange(house.world.db, keyOf(id), { show: 'all', size: PUPILS });
  expect(rows.map((row) => row.pupil).sort()).toEqual([...pupils].sort());
  for (const pupil of pupils) {
    const events = await expectWhole(house, 'pupil', pupil);
    expect(events.filter((e) => e.event.type === 'calendar-changed')).toHaveLength(1);
  }
}

test('a worker that is killed in the middle of a change: it goes on from where it was', async () => {
  const id = await underWay();
  await house.worker.kill9();
  const { answered } = await progress(id);
  expect(answered).toBeLessThan(PUPILS);
  await house.worker.start();
  await expectFinished(id);
}, 180_000);

test('an engine that is lost in the middle of a change: the change is begun again from the record', async () => {
  const id = await underWay();
  await house.worker.kill9();
  await house.engine.kill9();
  expect((await progress(id)).answered).toBeLessThan(PUPILS);
  house.engine.forget();
  await house.engine.start();
  house.resetClocks();
  const env = { ...process.env, ...house.env };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'worker/restore.ts'], { cwd: ROOT, env });
  await house.worker.start();
  await expectFinished(id);
  await delivered(house, pupils);
}, 180_000);
