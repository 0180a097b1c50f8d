import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { casesOfChange } from '../../database/calendar-change-cases';
import { changeById, progressOf } from '../../database/calendar-changes';
import { eventsOf } from '../../database/events';
import { noticesOf } from '../../database/notices';
import { runningOf } from '../../database/obligations';
import { tryAgain } from '../../messages/calendar-change';
import { calendarChangeWorkflowId, pupilWorkflowId } from '../../messages/ids';
import { learn } from '../../messages/pupil';
import type { LocalDate, SchoolCalendar } from '../../rules/calendar/types';
import { aPartnership, everyWeekday, openStage1, type APartnership } from '../support/a-partnership';
import { day, doing } from '../support/paths';
import { startStack, type Stack } from '../support/stack';
import { stateOf } from '../support/state-of';
import { until } from '../support/until';

const AT_ONCE = 3;

let stack: Stack;
let house: APartnership;
beforeAll(async () => {
  stack = await startStack({ casesAtOnce: AT_ONCE });
});
afterAll(() => stack.stop());
beforeEach(async () => {
  house = await aPartnership(stack);
});

/** The calendar of these tests with days on which the school is shut. */
function shutOn(...dates: LocalDate[]): SchoolCalendar {
  const [year] = everyWeekday().years;
  const closures = dates.map((date) => ({ date, name: 'Snow', announcedOn: dates[0] ?? date }));
  return { years: year ? [{ ...year, closures }] : [] };
}

/** Sets the calendar of the school. @returns the change it brings */
async function set(calendar: SchoolCalendar, id: string = randomUUID()): Promise<string> {
  const actor = house.actor('administrator');
  const said = { type: 'set-calendar', id, actor, school: house.school, calendar, note: 'Snow' };
  await stack.command('partnership', house.id, said);
  return id;
}

const keyOf = (id: string) => ({ partnershipId: house.id, id });
const progress = (id: string) => progressOf(stack.database.db, keyOf(id));
const isFinished = async (id: string) =>
  Boolean((await changeById(stack.database.db, keyOf(id)))?.finishedAt);
const finished = (id: string) => until('every case has answered', () => isFinished(id), 60);
const all = async (id: string) => (await casesOfChange(stack.database.db, keyOf(id), { show: 'all' })).rows;
const handle = (id: string) => stack.world.client.workflow.getHandle(calendarChangeWorkflowId(house.id, id));

/** A pupil suspended for seven days, on the eve of day six. */
async function onTheEve(): Promise<{ pupil: string; eve: LocalDate; daySix: LocalDate }> {
  const pupil = await house.register();
  const people = doing(stack, house, pupil);
  await people.moveTo(day(1), '09:00');
  await people.suspend(14);
  await people.moveTo(day(5), '15:00');
  return { pupil, eve: day(5), daySix: day(6) };
}

const daySixOf = async (pupil: string) =>
  (await runningOf(stack.database.db, pupil)).find((o) => o.duty === 'sixth-day-provision');

test('snow on the eve of day six: the day moves, owner and family are told, the report says so (D2)', async () => {
  const { pupil, daySix } = await onTheEve();
  expect(await daySixOf(pupil)).toMatchObject({ due: daySix });
  const change = await set(shutOn(daySix, day(7)));
  await finished(change);

  expect(await daySixOf(pupil)).toMatchObject({ due: day(8) });
  const told = (await noticesOf(stack.database.db, pupil)).map((n) => `${n.notice} to ${n.toRole}`);
  expect(told).toEqual(expect.arrayContaining(['date-moved to parents', 'duty-coming to governing-body']));
  expect(await progress(change)).toMatchObject({ cases: 1, answered: 1, moved: 1, failed: 0, waiting: 0 });
  const [row] = await all(change);
  expect(row).toMatchObject({ pupil, status: 'answered' });
  expect(row?.dates).toContainEqual({
    id: expect.stringContaining('sixth-day-provision') as string,
    duty: 'sixth-day-provision',
    outcome: 'moved',
    from: daySix,
    to: day(8),
    days: [{ date: daySix, counts: null, why: 'Snow' }],
    wasLate: false,
    told: ['governing-body', 'authority', 'parents'],
  });
  await handle(change).result();
});

test('a closure that is recorded when day six is late moves it, and says that it was late', async () => {
  const { pupil, daySix } = await onTheEve();
  await stack.moveTo('pupil', pupil, `${day(7)}T10:00`);
  const change = await set(shutOn(day(4)));
  await finished(change);
  const [row] = await all(change);
  expect(row?.dates.find((d) => d.duty === 'sixth-day-provision')).toMatchObject({
    from: daySix,
    to: day(7),
    wasLate: true,
  });
});

test('a closure that is withdrawn: day six comes sooner, the time to meet the targets stands', async () => {
  const { pupil, daySix } = await onTheEve();
  await stack.command('pupil', pupil, openStage1(house));
  const snow = await set(shutOn(daySix));
  await finished(snow);
  const [targets] = (await runningOf(stack.database.db, pupil)).filter((o) => o.duty === 'stage-decision');

  const change = await set(everyWeekday());
  await finished(change);
  expect(await daySixOf(pupil)).toMatchObject({ due: daySix });
  const after = (await runningOf(stack.database.db, pupil)).find((o) => o.duty === 'stage-decision');
  expect(after).toMatchObject({ due: targets?.due, kept: { what: 'due', until: targets?.due } });
  expect(await progress(change)).toMatchObject({ moved: 1, stood: 1 });
});

test('every open case of the school is told, a few at a time; a closed one is not, nor one of another school', async () => {
  const pupils = await Promise.all(Array.from({ length: 12 }, () => house.register()));
  const closed = await house.register();
  const actor = house.actor('headteacher');
  await stack.command('pupil', closed, { type: 'close-case', actor, reason: 'Moved away' });
  const elsewhere = await aPartnership(stack);
  const other = await elsewhere.register();

  const change = await set(shutOn(day(3)));
  let most = 0;
  await until('every case has answered', async () => {
    most = Math.max(most, (await progress(change)).waiting);
    return isFinished(change);
  });
  expect(most).toBeLessThanOrEqual(AT_ONCE);
  expect((await all(change)).map((row) => row.pupil).sort()).toEqual([...pupils].sort());
  expect(await progress(change)).toMatchObject({ cases: 12, told: 12, answered: 12, moved: 0 });
  for (const pupil of [closed, other])
    expect((await eventsOf(stack.database.db, pupil)).map((e) => e.event.type)).not.toContain(
      'calendar-changed',
    );
});

test('one change is heard once by each case, however often it is told', async () => {
  const pupil = await house.register();
  const change = await set(shutOn(day(3)));
  await finished(change);
  expect(await set(shutOn(day(3)), change)).toBe(change);
  const again = { type: 'calendar-changed', calendar: everyWeekday(), change } as const;
  const signal = stack.world.client.workflow.getHandle(pupilWorkflowId(pupil));
  await signal.signal(learn, again, `calendar-change:${change}`);
  await stack.command('pupil', pupil, openStage1(house));
  const heard = (await eventsOf(stack.database.db, pupil)).filter((e) => e.event.type === 'calendar-changed');
  expect(heard).toHaveLength(1);
});

test('a case that the engine has lost holds nobody up, is listed, and is begun again when somebody asks', async () => {
  const lost = await house.register();
  const other = await house.register();
  await stack.world.client.workflow.getHandle(pupilWorkflowId(lost)).terminate('lost');
  const change = await set(shutOn(day(3)));
  await until('it is listed', async () => (await progress(change)).failed === 1);
  await until('the others answer', async () => (await progress(change)).answered === 1);
  expect(await all(change)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ pupil: lost, status: 'failed', failure: 'not-running' }),
      expect.objectContaining({ pupil: other, status: 'answered', failure: null }),
    ]),
  );
  expect(await isFinished(change)).toBe(false);

  const actor = house.actor('administrator');
  await handle(change).executeUpdate(tryAgain, { args: [{ type: 'try-again', id: randomUUID(), actor }] });
  await finished(change);
  expect(await progress(change)).toMatchObject({ answered: 2, failed: 0 });
});

/** Keeps a case from being written until it is let go. */
async function held(pupil: string): Promise<{ letGo(): Promise<unknown> }> {
  const holding = await stack.database.db.startTransaction().execute();
  await holding.selectFrom('cases').select('caseId').where('caseId', '=', pupil).forUpdate().execute();
  return { letGo: () => holding.rollback().execute() };
}

test('a case that does not answer is given up for now, and still counts when it does', async () => {
  const pupil = await house.register();
  const hold = await held(pupil);
  const change = await set(shutOn(day(3)));
  await until('it is told', async () => (await progress(change)).waiting === 1);
  await sql`update calendar_change_cases set told_at = told_at - interval '1 minute'`.execute(
    stack.database.db,
  );
  await until('it is given up', async () => (await progress(change)).failed === 1);
  expect(await all(change)).toMatchObject([{ status: 'failed', failure: 'no-answer' }]);
  expect(await isFinished(change)).toBe(false);

  await hold.letGo();
  await finished(change);
  expect(await all(change)).toMatchObject([{ status: 'answered', failure: null }]);
  const heard = (await eventsOf(stack.database.db, pupil)).filter((e) => e.event.type === 'calendar-changed');
  expect(heard).toHaveLength(1);
});

test('a case that is being closed while it is told is waited for no longer', async () => {
  const pupil = await house.register();
  const hold = await held(pupil);
  const actor = house.actor('headteacher');
  const close = { type: 'close-case', id: randomUUID(), actor, reason: 'Moved away' };
  const closing = stack.command('pupil', pupil, close);
  const change = await set(shutOn(day(3)));
  await until('it is told', async () => (await progress(change)).waiting === 1);
  await hold.letGo();
  // The engine may let go of whoever waits, where it learns of the end and of the calendar in one breath.
  await closing.catch(() => undefined);
  await finished(change);
  expect(await all(change)).toMatchObject([{ status: 'closed' }]);
});

test('a calendar that is told late does not take the place of a newer one', async () => {
  const pupil = await house.register();
  const first = await set(shutOn(day(3)));
  await finished(first);
  await finished(await set(everyWeekday()));
  const { number = 0 } = (await changeById(stack.database.db, keyOf(first))) ?? {};
  const signal = stack.world.client.workflow.getHandle(pupilWorkflowId(pupil));
  const stale = { type: 'calendar-changed', calendar: shutOn(day(3)), revision: number } as const;
  await signal.signal(learn, { ...stale, school: house.school }, 'told-late');
  await stack.command('pupil', pupil, openStage1(house));
  expect(await stateOf(stack, pupil)).toMatchObject({ calendar: everyWeekday() });
});
