import { decisionGate } from '../../../rules/exclusion/gate';
import type { AboutDecision } from '../../../rules/exclusion/commands';
import { aPupilCase, aSuspension } from '../../support/cases';

type Type = AboutDecision['type'];

describe('A decision that was cancelled (law 13)', () => {
  const cancelled = aSuspension({ cancelledOn: '2026-10-22' });
  test.each<Type>([
    'cancel-exclusion',
    'arrange-provision',
    'record-representations',
    'ask-for-remote-meeting',
    'arrange-governors-meeting',
    'begin-governors-meeting',
    'record-governors-decision',
    'waive-review',
    'apply-for-review',
    'record-review-decision',
    'record-reconsideration',
    'remove-from-roll',
  ])('brings no more of %s', (type) => {
    expect(decisionGate(aPupilCase(), cancelled, type)).toEqual({
      refused: 'already-cancelled',
      rule: 'law 13',
      detail: { on: '2026-10-22' },
    });
  });

  test.each<Type>([
    'hold-reintegration-meeting',
    'confirm-attendance',
    'record-missed-provision',
    'set-work',
    'correct-exclusion',
    'strike-out-exclusion',
    'take-back-fact',
  ])('still takes %s: the days that were served stay', (type) => {
    expect(decisionGate(aPupilCase(), cancelled, type)).toBeNull();
  });

  test('still has its work marked', () => {
    expect(decisionGate(aPupilCase(), { ...cancelled, workSetOn: '2026-10-21' }, 'mark-work')).toBeNull();
  });
});
