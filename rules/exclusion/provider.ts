import type { SchoolKind } from '../calendar/types';
import type { Decision } from '../deadlines/question';
import type { DecisionCase } from './decision-case';

export type Provider = 'governing-body' | 'authority' | 'home-authority';

/**
 * Who must provide education from the sixth day: the governing body for a suspension, the authority for a suspension from a
 * pupil referral unit, the home authority for a permanent exclusion, even where it is the school's own.
 *
 * @source law.md rows 17, 18, 20
 */
export function providerFor(kind: Decision['kind'], school: SchoolKind): Provider {
  if (kind === 'permanent-exclusion') return 'home-authority';
  return school === 'pru' ? 'authority' : 'governing-body';
}

export const providerOf = ({ decision, school }: DecisionCase): Provider =>
  providerFor(decision.kind, school.kind);
