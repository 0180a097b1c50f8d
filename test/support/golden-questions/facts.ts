import type { Decision, Fact, Question } from '../../../rules/deadlines';

/** A question as far as it differs from the usual one. */
export type Asked = Omit<Partial<Question>, 'pupil'> & { pupil?: Partial<Question['pupil']> };
/** Questions by name. */
export type Questions = Record<string, Asked>;

/** The morning of the decision that law.md works out. */
export const B = '2026-10-21T09:15';
export const of = (...decisions: Decision[]): Asked => ({ decisions });
export const year11 = { dateOfBirth: '2010-11-04', yearGroup: 11 };
export const upheld = (
  how: 'by-hand' | 'first-class-post' | 'email' = 'by-hand',
  on = '2026-11-17',
): Fact => ({
  kind: 'governors-decided',
  decision: 'd1',
  outcome: 'upheld',
  given: { how, on },
});
export const applied = (on: string): Fact => ({
  kind: 'review-applied',
  decision: 'd1',
  given: { how: 'email', on },
});
export const reviewed = (outcome: 'uphold' | 'recommend' | 'quash-and-direct', on = '2026-12-10'): Fact => ({
  kind: 'review-decided',
  decision: 'd1',
  outcome,
  given: { how: 'by-hand', on },
});
