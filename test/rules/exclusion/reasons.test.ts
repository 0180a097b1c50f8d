import { reasonLabel, reasons } from '../../../rules/exclusion/reasons';

describe('the national reasons since autumn 2020 (law 49)', () => {
  test('there are sixteen, each code once, and no "other"', () => {
    expect(new Set(reasons.map((r) => r.code)).size).toBe(16);
    expect(reasons.map((r) => r.code)).not.toContain('OT');
  });

  test('a code has its label', () =>
    expect(reasonLabel('DB')).toBe('Persistent or general disruptive behaviour'));

  test('a code we do not know is never lost', () => expect(reasonLabel('XX')).toBe('XX'));
});
