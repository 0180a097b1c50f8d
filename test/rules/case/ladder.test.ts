import { compileCalendar } from '../../../rules/calendar/school-days';
import { ladderFor, type RungPlan } from '../../../rules/case/ladder';
import { ladders } from '../../../rules/policies/ladders';
import { LAW_CALENDAR, lawCalendarWith } from '../../support/law-calendar';

const calendar = compileCalendar('school-1', LAW_CALENDAR);
const moments = (plans: RungPlan[], due: string, by = calendar): string[] =>
  ladderFor(plans, due, by).map((r) => `${r.id} ${r.at}`);

test('a review due on a Monday: the lead at 13:00, next morning, two days later with the head, five days later (B5, E8)', () => {
  expect(ladderFor(ladders['weekly-review'], '2026-09-21', calendar)).toEqual([
    { id: 'due', at: '2026-09-21T13:00', tell: ['lead'], notice: 'duty-due' },
    { id: 'late-1', at: '2026-09-22T08:00', tell: ['lead'], notice: 'duty-late' },
    { id: 'late-2', at: '2026-09-23T08:00', tell: ['lead', 'headteacher'], notice: 'duty-late' },
    {
      id: 'late-5',
      at: '2026-09-28T08:00',
      tell: ['headteacher', 'authority'],
      notice: 'duty-late',
      raises: 'missed-reviews',
    },
  ]);
});

test('a weekend is skipped: due on Friday, late on Monday (E8)', () => {
  expect(moments(ladders['weekly-review'], '2026-09-25')).toEqual([
    'due 2026-09-25T13:00',
    'late-1 2026-09-28T08:00',
    'late-2 2026-09-29T08:00',
    'late-5 2026-10-02T08:00',
  ]);
});

test('half-term and an INSET day are skipped, both before and after the due day (E8)', () => {
  expect(moments(ladders['sixth-day-provision'], '2026-11-05')).toEqual([
    'coming-3 2026-10-23T08:00',
    'coming-1 2026-11-04T08:00',
    'due 2026-11-05T08:00',
    'late-1 2026-11-06T08:00',
  ]);
  expect(moments(ladders['weekly-review'], '2026-10-23')).toContain('late-1 2026-11-03T08:00');
});

test('a bank holiday is skipped by school days and by working days (E8)', () => {
  expect(moments(ladders['sixth-day-provision'], '2027-04-30')).toContain('late-1 2027-05-04T08:00');
  expect(moments(ladders['record-panel-decision'], '2027-04-30')).toEqual([
    'due 2027-04-30T09:00',
    'late-1 2027-05-04T09:00',
  ]);
});

test('the authority is reminded in half-term, on working days; the school is not (E8)', () => {
  expect(moments(ladders['explain-programme'], '2026-10-23')).toContain('late-2 2026-10-27T09:00');
  expect(moments(ladders['stage-decision'], '2026-10-23')).toContain('late-2 2026-11-04T08:00');
});

test('a closure moves the reminder behind it (D1, E8)', () => {
  const snow = lawCalendarWith({
    closures: [{ date: '2026-09-22', name: 'Snow', announcedOn: '2026-09-21' }],
  });
  expect(moments(ladders['weekly-review'], '2026-09-21', snow)).toContain('late-1 2026-09-23T08:00');
});

test('where the calendar ends working days are counted: a reminder is never lost (E8)', () => {
  expect(moments(ladders['weekly-review'], '2027-08-31')).toEqual([
    'due 2027-07-21T13:00',
    'late-1 2027-09-01T08:00',
    'late-2 2027-09-02T08:00',
    'late-5 2027-09-07T08:00',
  ]);
});

test('a due day at a weekend is reminded of on the last school day before (E8)', () => {
  expect(moments(ladders['governors-meeting'], '2026-09-19')).toContain('due 2026-09-18T08:00');
});

test('a calendar without any school day still gives every rung a moment', () => {
  const shut = lawCalendarWith({ terms: [] });
  expect(moments(ladders['weekly-review'], '2027-03-01', shut)).toHaveLength(4);
});

test('the rungs stand in the order of their hours, however a policy lists them', () => {
  const plans = [...ladders['weekly-review']].reverse();
  expect(moments(plans, '2026-09-21')).toEqual(moments(ladders['weekly-review'], '2026-09-21'));
});
