import { randomUUID } from 'node:crypto';
import { carriedFromRecord } from '../../activities/restore/carried-from-record';
import { eventsOf } from '../../database/events';
import { noticesOf } from '../../database/notices';
import { obligationsOf } from '../../database/obligations';
import { partnershipWorkflowId, pupilWorkflowId } from '../../messages/ids';
import { learn } from '../../messages/pupil';
import { instantOf, localDateTimeOf } from '../../rules/calendar/london-time';
import type { SchoolCalendar } from '../../rules/calendar/types';
import { nextMoment } from '../../rules/case/climb';
import type { ObligationEvent } from '../../rules/case/events';
import type { PupilEvent } from '../../rules/pupil/events';
import { aPartnership, openStage1, today } from '../support/a-partnership';
import { startStack, type Stack } from '../support/stack';
import { stateOf } from '../support/state-of';
import { until } from '../support/until';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

test('a fact that cannot be understood is dropped, and the case goes on', async () => {
  const house = await aPartnership(stack);
  const pupil = await house.register();
  const handle = stack.world.client.workflow.getHandle(pupilWorkflowId(pupil));
  const odd = { years: [{}] } as unknown as SchoolCalendar;
  await handle.signal(learn, { type: 'calendar-changed', calendar: odd }, 'odd-1');
  const { number } = await stack.command('pupil', pupil, openStage1(house));
  expect(number).toBeGreaterThan(1);
});

test('a command that the rules fall over is answered, and the case goes on', async () => {
  const house = await aPartnership(stack);
  const pupil = await house.register();
  const odd = { ...openStage1(house), targets: null };
  await expect(stack.command('pupil', pupil, odd)).rejects.toThrow();
  const { number } = await stack.command('pupil', pupil, openStage1(house));
  expect(number).toBeGreaterThan(1);
});

test('a case in rehearsal goes through a term by steps: its clock is ahead, and the record keeps it (M4)', async () => {
  const house = await aPartnership(stack);
  const pupil = await house.register({ rehearsal: true });
  const actor = house.actor('administrator');
  const move = (to: string) => stack.command('pupil', pupil, { type: 'rehearse', actor, to });
  const events = () => eventsOf<PupilEvent | ObligationEvent>(stack.database.db, pupil);
  await stack.command('pupil', pupil, openStage1(house));
  const began = (await events()).at(-1)?.at ?? 0;

  const { number } = await move('next');
  expect(number).toBe((await events()).at(-1)?.number);
  for (let week = 1; week <= 13; week += 1) await move('week');
  const all = await events();
  const days = ((all.at(-1)?.at ?? 0) - began) / 86_400_000;
  expect(days).toBeGreaterThan(91);
  expect(days).toBeLessThan(100);
  expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((a, b) => a - b));

  // Every reminder came at its own hour, and not when the move was over.
  const owed = await obligationsOf(stack.database.db, pupil);
  const climbed = all.flatMap(({ event }) => (event.type === 'rung-climbed' ? [event] : []));
  const planned = climbed.map(
    ({ id, rung }) => owed.find((o) => o.id === id)?.ladder.find((r) => r.id === rung)?.at,
  );
  expect(climbed.length).toBeGreaterThan(5);
  expect(climbed.map(({ at }) => at)).toEqual(planned);
  expect(all.some(({ event }) => event.type === 'escalation-raised')).toBe(true);
  expect([...new Set((await noticesOf(stack.database.db, pupil)).map((n) => n.status))]).toEqual([
    'rehearsed',
  ]);

  // What is carried over a rollover, and what a lost engine is filled with, is the same, its clock included.
  const state = await stateOf(stack, pupil);
  expect((await carriedFromRecord(stack.database.db, 'pupil', pupil)).state).toEqual(state);
  expect(state).toMatchObject({ forward: { until: localDateTimeOf(all.at(-1)?.at ?? 0) } });
}, 120_000);

test('a timer of a case that was moved forward fires by the clock of the case', async () => {
  const house = await aPartnership(stack);
  const pupil = await house.register({ rehearsal: true });
  await stack.command('pupil', pupil, openStage1(house));
  await stack.command('pupil', pupil, { type: 'rehearse', actor: house.actor('administrator'), to: 'week' });
  const state = await stateOf(stack, pupil);
  const next = nextMoment(state.owed);
  if (next === null || state.status === 'new') throw new Error('A review is due');
  const before = (await eventsOf(stack.database.db, pupil)).length;
  const seconds = state.forward?.seconds ?? 0;
  await stack.moveTo('pupil', pupil, localDateTimeOf(instantOf(next) - seconds * 1_000 + 120_000));
  await until('the reminder', async () => (await eventsOf(stack.database.db, pupil)).length > before);
  const climbed = (await eventsOf<ObligationEvent>(stack.database.db, pupil)).slice(before)[0]?.event;
  expect(climbed).toMatchObject({ type: 'rung-climbed', at: next });
});

test('a live case is never moved forward, whoever asks the engine (M4)', async () => {
  const house = await aPartnership(stack);
  const pupil = await house.register();
  const asked = { type: 'rehearse', actor: house.actor('administrator'), to: 'day' };
  await expect(stack.command('pupil', pupil, asked)).rejects.toMatchObject({
    cause: { message: 'Refused: not-a-rehearsal' },
  });
});

test('a partnership that is set up in one afternoon is rolled over before its history is too long', async () => {
  const house = await aPartnership(stack);
  const handle = stack.world.client.workflow.getHandle(partnershipWorkflowId(house.id));
  const first = (await handle.describe()).runId;
  const add = () =>
    stack.command('partnership', house.id, {
      type: 'add-person',
      actor: house.actor('administrator'),
      person: randomUUID(),
      name: 'Example Lead',
      email: `${randomUUID()}@school.test`,
      passwordHash: 'none',
      office: 'lead',
      school: house.school,
      from: today(),
      to: null,
    });
  const isRolledOver = async () => (await handle.describe()).runId !== first;
  for (let batch = 1; batch <= 100; batch += 1) {
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(add));
    if (batch % 10 === 0 && (await isRolledOver())) break;
  }
  await until('the rollover', isRolledOver);
  const before = await add();
  expect((await add()).number).toBe(before.number + 1);
}, 120_000);
