import { stillToClimb } from '../../../rules/case/still-to-climb';
import type { Obligation, Owed, Rung } from '../../../rules/case/obligation';
import { anObligation } from '../../support/cases';

const rung = (id: string, at: string, climbedAt?: string): Rung => ({
  id,
  at,
  tell: ['lead'],
  notice: 'duty-due',
  ...(climbedAt && { climbedAt }),
});
const LADDER = [
  rung('coming-3', '2026-09-16T08:00'),
  rung('due', '2026-09-21T13:00'),
  rung('late-1', '2026-09-22T08:00'),
];
const want = (changes: Partial<Obligation> = {}): Owed => anObligation({ ladder: LADDER, ...changes });
const left = (now: string, have?: Obligation, wanted = want()): string[] =>
  stillToClimb(wanted, have, now).map(({ id, at, climbedAt }) => `${id} ${at}${climbedAt ? ' climbed' : ''}`);

test('a duty that arises in time has its whole ladder', () => {
  expect(left('2026-09-15T10:00')).toEqual([
    'coming-3 2026-09-16T08:00',
    'due 2026-09-21T13:00',
    'late-1 2026-09-22T08:00',
  ]);
});

test('a rung whose minute has come lies no longer ahead', () => {
  expect(left('2026-09-16T07:59')[0]).toBe('coming-3 2026-09-16T08:00');
  expect(left('2026-09-16T08:00')[0]).toBe('due 2026-09-21T13:00');
});

test('a duty that arises late is heard of at once, by the last rung passed since its due day, and once', () => {
  expect(left('2026-09-21T13:00')).toEqual(['due 2026-09-21T13:00', 'late-1 2026-09-22T08:00']);
  expect(left('2026-09-25T10:00')).toEqual(['late-1 2026-09-22T08:00']);
});

test('a duty without a day has nothing that was passed', () => {
  expect(left('2026-09-25T10:00', undefined, want({ due: null }))).toEqual([]);
});

test('for one due day no rung is climbed twice, even where its hour moves', () => {
  const have = anObligation({
    ladder: [rung('coming-3', '2026-09-16T08:00', '2026-09-16T08:00'), ...LADDER.slice(1)],
  });
  const moved = want({ ladder: [rung('coming-3', '2026-09-18T08:00'), ...LADDER.slice(1)] });
  expect(left('2026-09-17T10:00', have, moved)).toEqual([
    'coming-3 2026-09-16T08:00 climbed',
    'due 2026-09-21T13:00',
    'late-1 2026-09-22T08:00',
  ]);
});

test('when the day itself moves its reminders begin anew; what was climbed and comes again is not kept twice', () => {
  const have = anObligation({
    due: '2026-09-18',
    ladder: [rung('coming-3', '2026-09-15T08:00', '2026-09-15T08:00'), rung('due', '2026-09-18T13:00')],
  });
  expect(left('2026-09-15T10:00', have)).toEqual([
    'coming-3 2026-09-16T08:00',
    'due 2026-09-21T13:00',
    'late-1 2026-09-22T08:00',
  ]);
  expect(left('2026-09-17T10:00', have)).toEqual([
    'coming-3 2026-09-15T08:00 climbed',
    'due 2026-09-21T13:00',
    'late-1 2026-09-22T08:00',
  ]);
});

test('a later hour that was climbed already stands for an earlier one that has gone by', () => {
  const have = anObligation({
    due: '2026-09-20',
    ladder: [rung('late-1', '2026-09-22T08:00', '2026-09-22T08:00')],
  });
  expect(left('2026-09-22T10:00', have, want({ ladder: [rung('due', '2026-09-21T13:00')] }))).toEqual([
    'late-1 2026-09-22T08:00 climbed',
  ]);
  const same = anObligation({
    due: '2026-09-20',
    ladder: [rung('late-1', '2026-09-21T13:00', '2026-09-21T13:00')],
  });
  expect(left('2026-09-22T10:00', same, want({ ladder: [rung('due', '2026-09-21T13:00')] }))).toEqual([
    'late-1 2026-09-21T13:00 climbed',
  ]);
  const before = anObligation({
    due: '2026-09-20',
    ladder: [rung('late-1', '2026-09-21T12:59', '2026-09-21T12:59')],
  });
  expect(left('2026-09-22T10:00', before, want({ ladder: [rung('due', '2026-09-21T13:00')] }))).toEqual([
    'late-1 2026-09-21T12:59 climbed',
    'due 2026-09-21T13:00',
  ]);
});
