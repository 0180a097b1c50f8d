import { randomUUID } from 'node:crypto';
import { pupilById } from '../../database/pupils';
import { obligationsOf } from '../../database/obligations';
import { eventsOf } from '../../database/events';
import { checkCalendar } from '../../rules/calendar/check-calendar';
import { addDays } from '../../rules/calendar/epoch-day';
import { localDateTimeOf } from '../../rules/calendar/london-time';
import { isWorkingDay } from '../../rules/calendar/working-days';
import type { LocalDate } from '../../rules/calendar/types';
import type { ObligationEvent } from '../../rules/case/events';
import type { Obligation } from '../../rules/case/obligation';
import type { PupilEvent } from '../../rules/pupil/events';
import { today } from '../support/a-partnership';
import { begin, day } from '../support/paths';
import { lastSunday, nextTime, schoolYear, yearOf } from '../support/school-years';
import { startStack, type Stack } from '../support/stack';
import { until } from '../support/until';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const owes = async (caseId: string, id: string): Promise<Obligation | undefined> =>
  (await obligationsOf(stack.database.db, caseId)).find((o) => o.id === id);

/** The first day from a date on that is neither a weekend nor a bank holiday. */
function workingFrom(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : workingFrom(addDays(date, 1));
}

test('a permanent exclusion while a suspension runs is a new decision with a sixth day of its own (C7, law 12, 18)', async () => {
  const { caseId, people } = await begin(stack);
  await people.moveTo(day(1), '09:15');
  const suspension = await people.suspend(10);
  await people.moveTo(day(3), '10:00');
  const exclusion = await people.exclude();
  expect(await owes(caseId, `sixth-day-provision:${suspension}`)).toBeUndefined();
  expect(await owes(caseId, `sixth-day-provision:${exclusion}`)).toMatchObject({
    due: day(11),
    owedBy: 'home-authority',
  });
  expect(await owes(caseId, `governors-meeting:${exclusion}`)).toMatchObject({ due: day(18) });
  expect((await owes(caseId, `reintegration-meeting:${suspension}`))?.status).toBe('no-longer-needed');

  await people.moveTo(day(11), '16:00');
  await people.attended(exclusion);
  expect(await owes(caseId, `sixth-day-provision:${exclusion}`)).toMatchObject({
    status: 'done',
    closedOn: day(11),
  });
});

test('a pupil who moves school in the middle: what was decided keeps the days of the school that decided it (law 22)', async () => {
  const { caseId, house, people } = await begin(stack);
  const school = { id: randomUUID(), kind: 'academy', authority: '803' };
  await people.moveTo(day(1), '09:15');
  const decision = await people.suspend(14);
  await people.moveTo(day(2), '12:00');
  const closed = { years: [{ ...schoolYear(yearOf(today())), closures: [] }] };
  const administrator = house.actor('administrator');
  await stack.command('partnership', house.id, {
    type: 'add-school',
    actor: administrator,
    school: {
      ...school,
      name: 'Sample School',
      phase: 'secondary',
      governorsEmail: 'governors@sample.test',
      calendar: closed,
      calendarNote: 'Plainly invented.',
    },
  });
  const move = {
    type: 'move-school',
    actor: house.actor('inclusion-officer'),
    school,
    calendar: closed,
    reason: 'A new home.',
  };
  await people.give(move);
  expect(await owes(caseId, `sixth-day-provision:${decision}`)).toMatchObject({ due: day(6) });
  expect((await pupilById(stack.database.db, house.id, caseId))?.schoolId).toBe(school.id);

  const second = await people.suspend(2);
  await people.moveTo(day(6), '16:00');
  await people.attended(decision);
  const done = await owes(caseId, `sixth-day-provision:${decision}`);
  expect(done).toMatchObject({ status: 'done', due: day(6) });
  expect(await owes(caseId, `set-work:${second}`)).toMatchObject({ due: day(2) });
});

test('an exclusion in July has no date until the calendar of the next year arrives in August (D3)', async () => {
  const july = workingFrom(nextTime('07-16'));
  const year = schoolYear(yearOf(july));
  const earlier = [3, 2, 1].map((n) => schoolYear(yearOf(july) - n));
  const { caseId, house, people } = await begin(stack, { years: [...earlier, year] });
  await people.moveTo(july, '09:15');
  const decision = await people.exclude();
  const next = schoolYear(yearOf(july) + 1);
  const sixth = `sixth-day-provision:${decision}`;
  expect(await owes(caseId, sixth)).toMatchObject({
    due: null,
    missing: { school: house.school, year: next.name },
    status: 'running',
  });

  await people.moveTo(`${july.slice(0, 4)}-08-12`, '10:00');
  const calendar = { years: [...earlier, year, next] };
  await stack.command('partnership', house.id, {
    type: 'set-calendar',
    actor: house.actor('administrator'),
    school: house.school,
    calendar,
    note: 'Next year’s.',
    overrides: checkCalendar(calendar, 'maintained').map(({ code }) => ({ code, reason: 'Invented.' })),
  });
  await until('the case has heard of its calendar', async () => (await owes(caseId, sixth))?.due !== null);
  const found = await owes(caseId, sixth);
  expect(found?.basis.filter((d) => d.counts !== null).map((d) => d.counts)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(found?.due?.slice(0, 7)).toBe(`${july.slice(0, 4)}-09`);
  expect(found?.missing).toBeUndefined();
});

test.each([
  ['autumn', lastSunday(nextTime('10-31', 20))],
  ['spring', lastSunday(nextTime('03-31', 20))],
])(
  'across the change of the clocks in %s every reminder keeps its hour of the London clock (E8)',
  async (_season, sunday) => {
    const years = [-1, 0, 1].map((n) => schoolYear(yearOf(sunday) + n));
    const { caseId, people } = await begin(stack, { years });
    const before = workingFrom(addDays(sunday, -6));
    await people.moveTo(before, '09:15');
    const decision = await people.suspend(20);
    const due = (await owes(caseId, `sixth-day-provision:${decision}`))?.due ?? '';
    expect(due > sunday).toBe(true);
    await people.moveTo(addDays(due, 5), '18:00');

    const events = await eventsOf<PupilEvent | ObligationEvent>(stack.database.db, caseId);
    const climbed = events.flatMap(({ at, event }) =>
      event.type === 'rung-climbed' && event.id === `sixth-day-provision:${decision}`
        ? [{ rung: event.rung, planned: event.at, happened: localDateTimeOf(at) }]
        : [],
    );
    expect(climbed.map((c) => c.rung)).toEqual(['coming-3', 'coming-1', 'due', 'late-1']);
    for (const { planned, happened } of climbed) {
      expect(planned.slice(11)).toBe('08:00');
      expect(happened).toBe(planned);
    }
  },
);
