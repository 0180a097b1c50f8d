import type { Role } from '../../rules/case/people';

/** Whoever can owe a duty of a pupil's case, in the order in which they are offered. */
export const OWNERS = [
  'lead',
  'headteacher',
  'governing-body',
  'authority',
  'home-authority',
  'review-body',
  'chair',
  'parents',
] as const satisfies Role[];
