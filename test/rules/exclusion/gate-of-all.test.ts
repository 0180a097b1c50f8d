import { exclusionGate } from '../../../rules/exclusion/gate';
import type { Exclusion } from '../../../rules/exclusion/state';
import { aPupilCase, aPermanentExclusion, aSuspension } from '../../support/cases';

const excluded = (changes: Partial<Exclusion> = {}): Exclusion => aPermanentExclusion(changes);

describe('Whether a kind of command can be given at all', () => {
  const of = (...decisions: Exclusion[]) => aPupilCase({ exclusions: { decisions } });

  test('without a decision nothing is recorded of one', () => {
    expect(exclusionGate(of(), 'set-work')).toEqual({ refused: 'no-exclusion', rule: 'law 17' });
    expect(exclusionGate(of(), 'record-day-in-school')).toEqual({ refused: 'no-exclusion', rule: 'law 17' });
    expect(exclusionGate(of(aSuspension()), 'record-day-in-school')).toBeNull();
  });

  test('one decision that allows it is enough; if none does, the newest says why', () => {
    const set = aSuspension({ workSetOn: '2026-10-21' });
    const setLater = aSuspension({ id: 'd2', workSetOn: '2026-11-12' });
    expect(exclusionGate(of(set, aSuspension({ id: 'd2' })), 'set-work')).toBeNull();
    expect(exclusionGate(of(set, setLater), 'set-work')).toMatchObject({ detail: { on: '2026-11-12' } });
  });

  test('a pupil who is permanently excluded is neither suspended nor excluded again (law 12)', () => {
    for (const type of ['suspend', 'exclude-permanently'] as const) {
      expect(exclusionGate(of(excluded()), type)).toEqual({
        refused: 'already-permanently-excluded',
        rule: 'law 12',
      });
      expect(exclusionGate(of(aSuspension()), type)).toBeNull();
      expect(exclusionGate(of(excluded({ cancelledOn: '2026-10-22' })), type)).toBeNull();
    }
  });
});
