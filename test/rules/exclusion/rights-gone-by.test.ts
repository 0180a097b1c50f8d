import { rightsGoneBy } from '../../../rules/exclusion/react';
import type { Obligation } from '../../../rules/case/obligation';
import { aPupilCase, anObligation, aSuspension } from '../../support/cases';

const right = (changes: Partial<Obligation> = {}): Obligation =>
  anObligation({
    id: 'apply-for-review:d1',
    duty: 'apply-for-review',
    arisesFrom: 'd1',
    due: '2026-12-01',
    ...changes,
  });
const gone = (now: string, owed: Obligation, closed?: string) =>
  rightsGoneBy(
    aPupilCase({
      owed: [owed],
      exclusions: {
        decisions: [aSuspension({ id: 'd0' }), aSuspension(closed ? { windowClosedOn: closed } : {})],
      },
    }),
    now,
  );
const CLOSED = [{ type: 'review-window-closed', decision: 'd1', on: '2026-12-02' }];

test('the right to a review lasts to the end of its last day (law 35)', () => {
  expect(gone('2026-12-01T23:59', right())).toEqual([]);
  expect(gone('2026-12-02T00:00', right())).toEqual(CLOSED);
});

test('one that was used, given up or has no day yet does not go by', () => {
  for (const status of ['done', 'no-longer-needed'] as const)
    expect(gone('2026-12-02T08:00', right({ status }))).toEqual([]);
  expect(gone('2026-12-02T08:00', right({ due: null }))).toEqual([]);
  expect(gone('2026-12-02T08:00', right({ duty: 'review-hearing' }))).toEqual([]);
});

test('it goes by once; a longer one that a closure brought goes by again after its own day', () => {
  expect(gone('2026-12-05T08:00', right(), '2026-12-02')).toEqual([]);
  expect(gone('2026-12-02T08:00', right(), '2026-12-01')).toEqual(CLOSED);
  expect(gone('2026-12-02T08:00', right(), '2026-11-20')).toEqual(CLOSED);
});
