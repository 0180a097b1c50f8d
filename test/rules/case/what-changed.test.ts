import { instantOf } from '../../../rules/calendar/london-time';
import type { ObligationEvent } from '../../../rules/case/events';
import { whatChanged } from '../../../rules/case/what-changed';
import { anObligation } from '../../support/cases';

const o = anObligation({ id: 'o1' });
const moved = (from: string, due: string, more: object = {}): ObligationEvent => ({
  type: 'obligation-moved',
  id: 'o1',
  from,
  due,
  basis: [],
  ladder: [],
  why: 'calendar-changed',
  ...more,
});
const at = instantOf('2026-09-21T10:00');
const report = (...events: { type: string }[]) =>
  whatChanged(
    events.map((event, i) => ({ number: i + 1, at, commandId: 'c', actor: null, event })),
    [o],
    [o],
    (number) => (number === 1 ? ['lead'] : []),
  );

test('a date that moved, from when to when, and who is written to', () => {
  expect(report(moved('2026-09-21', '2026-09-23'))).toEqual([
    {
      id: 'o1',
      duty: 'weekly-review',
      outcome: 'moved',
      from: '2026-09-21',
      to: '2026-09-23',
      days: [],
      wasLate: false,
      told: ['lead'],
    },
  ]);
});

test('a date that had gone by when it moved was late before, and says so', () => {
  expect(report(moved('2026-09-18', '2026-09-23'))).toMatchObject([{ wasLate: true }]);
});

test('the days that made it move: snow on a day that counted', () => {
  const basis = o.basis.map((d) => (d.date === '2026-09-16' ? { ...d, counts: null, why: 'Snow' } : d));
  expect(report(moved('2026-09-21', '2026-09-22', { basis }))).toMatchObject([
    { days: [{ date: '2026-09-16', counts: null, why: 'Snow' }] },
  ]);
});

test('a date that stood, with what the calendar would make of it', () => {
  const kept = { what: 'due', until: '2026-09-21', wouldBe: '2026-09-18' };
  expect(report(moved('2026-09-21', '2026-09-21', { kept }))).toMatchObject([{ outcome: 'stood', kept }]);
});

test('a duty that begins and one that ends with the calendar', () => {
  expect(report({ type: 'obligation-arose', obligation: o } as ObligationEvent)).toMatchObject([
    { outcome: 'began', from: null, to: '2026-09-21' },
  ]);
  const lapsed = { type: 'obligation-lapsed', id: 'o1', on: '2026-09-21', why: 'calendar-changed' };
  expect(report(lapsed)).toMatchObject([{ outcome: 'ended', from: '2026-09-21', to: null }]);
});

test('a reminder that moves, the change itself and a duty of long ago are no lines of it', () => {
  expect(
    report(
      { type: 'calendar-changed' },
      moved('2026-09-21', '2026-09-21'),
      { type: 'rung-climbed', id: 'o1', rung: 'due', at: '2026-09-21T08:00' } as ObligationEvent,
      { ...moved('2026-09-21', '2026-09-23'), id: 'forgotten' } as ObligationEvent,
    ),
  ).toEqual([]);
});

test('a date that moved under one that is kept says so; one that was late and stands was not late to move', () => {
  const kept = { what: 'due', until: '2026-09-23', wouldBe: '2026-09-18' };
  expect(report(moved('2026-09-21', '2026-09-23', { kept }))).toMatchObject([{ outcome: 'moved', kept }]);
  expect(report(moved('2026-09-21', '2026-09-23'))[0]).not.toHaveProperty('kept');
  expect(report(moved('2026-09-18', '2026-09-18', { kept }))).toMatchObject([
    { outcome: 'stood', wasLate: false },
  ]);
});

test('what is no event of a date, or of a duty nobody knows, is no line; nor is one that a date left as it was', () => {
  expect(report({ type: 'calendar-changed' })).toEqual([]);
  expect(report({ ...moved('2026-09-21', '2026-09-23'), id: 'unknown' } as ObligationEvent)).toEqual([]);
  expect(report(moved('2026-09-21', '2026-09-21'))).toEqual([]);
  expect(
    report({ type: 'obligation-met', id: 'o1', on: '2026-09-21', late: false } as ObligationEvent),
  ).toEqual([]);
});

test('ten days that changed say it: a day that is new to the count is none of them', () => {
  const long = anObligation({
    id: 'o1',
    basis: Array.from({ length: 12 }, (_, n) => ({
      date: `2026-09-${n + 10}`,
      counts: n,
      why: 'school day',
    })),
  });
  const shut = long.basis.map((day) => ({ ...day, counts: null }));
  const event = moved('2026-09-21', '2026-09-23', {
    basis: [...shut, { date: '2026-09-30', counts: 1, why: 'x' }],
  });
  const of = (before: (typeof long)[]) =>
    whatChanged([{ number: 1, at, commandId: 'c', actor: null, event }], before, [long], () => [])[0]?.days;
  expect(of([anObligation({ id: 'other', basis: [] }), long])?.map((d) => d.date)).toEqual(
    Array.from({ length: 10 }, (_, n) => `2026-09-${n + 10}`),
  );
  expect(of([])).toEqual([]);
});
