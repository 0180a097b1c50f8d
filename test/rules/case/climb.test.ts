import { climbed, nextMoment, rungsToCome } from '../../../rules/case/climb';
import { evolveObligations } from '../../../rules/case/evolve-obligations';
import type { Rung } from '../../../rules/case/obligation';
import { anObligation } from '../../support/cases';

const rung = (id: string, at: string): Rung => ({ id, at, tell: ['lead'], notice: 'duty-due' });
const first = anObligation({
  id: 'a',
  ladder: [rung('due', '2026-09-21T13:00'), rung('late-1', '2026-09-22T08:00')],
});
const second = anObligation({ id: 'b', ladder: [rung('due', '2026-09-21T08:00')] });

test('the next moment is the earliest rung of all that is running', () => {
  expect(nextMoment([first, second])).toBe('2026-09-21T08:00');
  expect(nextMoment([first, { ...second, status: 'done' }])).toBe('2026-09-21T13:00');
  expect(nextMoment([])).toBeNull();
});

test('the rungs whose moment has come are climbed in their order, and not before', () => {
  expect(climbed([first, second], '2026-09-21T07:59')).toEqual([]);
  expect(climbed([first, second], '2026-09-21T13:00')).toEqual([
    { type: 'rung-climbed', id: 'b', rung: 'due', at: '2026-09-21T13:00' },
    { type: 'rung-climbed', id: 'a', rung: 'due', at: '2026-09-21T13:00' },
  ]);
});

test('a rung that is climbed is not to come', () => {
  const owed = climbed([first], '2026-09-21T13:00').reduce(evolveObligations, [first]);
  expect(rungsToCome(owed).map((r) => r.rung.id)).toEqual(['late-1']);
  expect(nextMoment(owed)).toBe('2026-09-22T08:00');
});

test('an event about a duty that is not on the record changes nothing', () => {
  const lost = { type: 'rung-climbed', id: 'c', rung: 'due', at: '2026-09-21T13:00' } as const;
  expect(evolveObligations([first], lost)).toEqual([first]);
});

test('of a duty that comes every week only the last four closed stay in the state', () => {
  const closed = [1, 2, 3, 4, 5, 6].map((n) => anObligation({ id: `r${n}`, status: 'done' }));
  const other = anObligation({ id: 'other', duty: 'stage-decision', status: 'done' });
  const arose = { type: 'obligation-arose', obligation: anObligation({ id: 'r7' }) } as const;
  expect(evolveObligations([other, ...closed], arose).map((o) => o.id)).toEqual([
    'other',
    'r3',
    'r4',
    'r5',
    'r6',
    'r7',
  ]);
});
