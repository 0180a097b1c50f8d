import { randomUUID } from 'node:crypto';
import { partnershipWorkflowId, pupilWorkflowId } from '../../messages/ids';
import { learn } from '../../messages/pupil';
import type { SchoolCalendar } from '../../rules/calendar/types';
import { aPartnership, openStage1, today } from '../support/a-partnership';
import { startStack, type Stack } from '../support/stack';
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
