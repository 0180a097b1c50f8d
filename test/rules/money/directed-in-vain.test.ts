import type { DecisionFacts } from '../../../rules/exclusion/state';
import { directedInVain } from '../../../rules/money/directed-in-vain';
import { aPupilCase, aPermanentExclusion } from '../../support/cases';

const given = { how: 'email', on: '2026-10-01' } as const;
const directed = { outcome: 'quash-and-direct', heardOn: '2026-10-01', given } as const;

/** Excluded on 10 September 2026, upheld, and before a panel on 1 October: ten school days end on the 15th. */
const after = (facts: Partial<DecisionFacts>, kind: 'maintained' | 'academy' | 'pru' = 'academy') =>
  aPupilCase({
    school: { id: 'school-1', kind, authority: '803' },
    exclusions: {
      decisions: [
        aPermanentExclusion({
          decidedAt: '2026-09-10T09:15',
          governors: { metOn: '2026-09-17', outcome: 'upheld' },
          applied: { how: 'email', on: '2026-09-18' },
          ...facts,
        }),
      ],
    },
  });

describe('The adjustment of 4,000 pounds (law 39)', () => {
  test('applies once ten school days have gone by after a direction, not on the tenth', () => {
    expect(directedInVain(after({ review: directed }), 'd1', '2026-10-15')).toBeNull();
    expect(directedInVain(after({ review: directed }), 'd1', '2026-10-16')).toBe('2026-10-15');
  });

  test('applies where the governors decided against again, or reinstated too late', () => {
    const upheld = { on: '2026-10-08', outcome: 'upheld' } as const;
    const late = { on: '2026-10-16', outcome: 'reinstated' } as const;
    for (const reconsidered of [upheld, late])
      expect(directedInVain(after({ review: directed, reconsidered }), 'd1', '2026-10-20')).toBe(
        '2026-10-15',
      );
  });

  test('never where the pupil was reinstated in time, after a recommendation, or at a pupil referral unit', () => {
    const reconsidered = { on: '2026-10-15', outcome: 'reinstated' } as const;
    const on = '2026-10-20';
    expect(directedInVain(after({ review: directed, reconsidered }), 'd1', on)).toBeNull();
    expect(directedInVain(after({ review: { ...directed, outcome: 'recommend' } }), 'd1', on)).toBeNull();
    expect(directedInVain(after({}), 'd1', on)).toBeNull();
    expect(directedInVain(after({ review: directed }, 'pru'), 'd1', on)).toBeNull();
    expect(directedInVain(after({ review: directed }), 'd9', on)).toBeNull();
  });
});
