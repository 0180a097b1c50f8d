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
