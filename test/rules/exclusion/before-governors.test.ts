import { isBeforeGovernors } from '../../../rules/exclusion/before-governors';
import { actorIn, command } from '../../support/commands';
import { aPupil } from '../../support/given';

const MADE = '2026-10-21T10:00';
const NOW = '2026-10-23T10:00';

const suspended = (sessions: number) => {
  const pupil = aPupil();
  pupil.does(MADE, command('suspend', { sessions }));
  return pupil;
};
const excluded = () => {
  const pupil = aPupil();
  pupil.does(MADE, command('exclude-permanently'));
  return pupil;
};
const byClerk = (name: Parameters<typeof command>[0], changes: object = {}) =>
  command(name, changes, actorIn('governors-clerk'));

describe('A decision is before the governors (law 17, 25 to 30, 38)', () => {
  test('while they owe something because of it: a meeting, or full-time education from day six', () => {
    expect(isBeforeGovernors(excluded().open(), 'd1')).toBe(true);
    expect(isBeforeGovernors(suspended(12).open(), 'd1')).toBe(true);
  });

  test('not where they owe nothing, until the parents make representations', () => {
    const pupil = suspended(4);
    expect(isBeforeGovernors(pupil.open(), 'd1')).toBe(false);
    pupil.does(NOW, command('record-representations'));
    expect(isBeforeGovernors(pupil.open(), 'd1')).toBe(true);
  });

  test('still after they have decided, and after it was cancelled', () => {
    const decided = excluded();
    decided.does('2026-11-10T10:00', command('record-governors-decision'));
    expect(isBeforeGovernors(decided.open(), 'd1')).toBe(true);
    const cancelled = excluded();
    cancelled.does(NOW, command('cancel-exclusion'));
    expect(isBeforeGovernors(cancelled.open(), 'd1')).toBe(true);
  });

  test('not any more once it was struck out, or put right so that they owe nothing', () => {
    const struckOut = excluded();
    struckOut.does(NOW, command('strike-out-exclusion'));
    expect(isBeforeGovernors(struckOut.open(), 'd1')).toBe(false);
    const corrected = suspended(12);
    corrected.does(NOW, command('correct-exclusion', { sessions: 4 }));
    expect(isBeforeGovernors(corrected.open(), 'd1')).toBe(false);
  });
});

describe('A governors’ clerk (A3, C5, L2)', () => {
  test.each([
    'record-representations',
    'ask-for-remote-meeting',
    'arrange-governors-meeting',
    'record-governors-decision',
  ] as const)('gives %s where a decision is before the governors, and nowhere else', (name) => {
    const now = '2026-11-12T10:00';
    expect(excluded().refused(now, byClerk(name))).toBeNull();
    const elsewhere = suspended(4).refused(now, byClerk(name));
    expect(elsewhere).toMatchObject({ refused: 'not-before-governors', rule: 'law 25, 27' });
  });

  test('gives none of the headteacher’s deeds, nor of the review panel’s', () => {
    for (const name of ['suspend', 'cancel-exclusion', 'take-back-fact', 'record-review-decision'] as const)
      expect(excluded().refused(NOW, byClerk(name))).toMatchObject({ refused: 'not-your-office' });
  });
});
