import type { MemberKind, Membership } from '../../rules/partnership/members/member';

/** What a member of a partnership is, as a page says it. */
export const MEMBER_KIND_NAMES: Record<MemberKind, string> = {
  'local-authority': 'Local authority',
  'mainstream-primary': 'Mainstream primary school',
  'mainstream-secondary': 'Mainstream secondary school',
  'special-school': 'Special school',
  'ap-academy': 'Alternative provision academy',
  'pupil-referral-unit': 'Pupil referral unit',
  'trust-group': 'Group of schools in a trust',
};

export const MEMBERSHIP_NAMES: Record<Membership, string> = {
  full: 'Full member',
  'co-opted': 'Co-opted as a full member',
};
