import type { LocalDate, SchoolKind } from '../../calendar/types';
import type { Phase } from '../../register/phase';

/**
 * What an organisation is, among those that make up a partnership.
 *
 * @source A1; seed 000: the council, all mainstream schools, trusts, AP academies, a pupil referral unit, a special school;
 *   seed 003: groups of schools in one trust
 */
export const MEMBER_KINDS = [
  'local-authority',
  'mainstream-primary',
  'mainstream-secondary',
  'special-school',
  'ap-academy',
  'pupil-referral-unit',
  'trust-group',
] as const;

export type MemberKind = (typeof MEMBER_KINDS)[number];

/** A member from the beginning, or one that was co-opted by agreement (seed 000). Both are full members while they are. */
export const MEMBERSHIPS = ['full', 'co-opted'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

/** An organisation for as long as it belongs to the partnership. One that comes back is a member anew. */
export interface Member {
  id: string;
  /** One of the partnership's schools; null for another organisation. */
  school: string | null;
  /** Of another organisation; empty for a school, whose name is its own. */
  name: string;
  kind: MemberKind;
  membership: Membership;
  from: LocalDate;
  /** The last day; null where none is set. */
  to: LocalDate | null;
  /** The memorandum of understanding, once its head has signed it. */
  signed?: Signature;
}

export interface Signature {
  id: string;
  on: LocalDate;
  /** The name of the head who signed. */
  by: string;
}

/** What the authority commissions the partnership by: for a period, both days included. */
export interface Agreement {
  id: string;
  from: LocalDate;
  to: LocalDate;
}

/** As which kinds a school can be a member: by its phase, unless it is a pupil referral unit. The register knows no special schools. */
export function kindsOf({ kind, phase }: { kind: SchoolKind; phase: Phase }): MemberKind[] {
  if (kind === 'pru') return ['pupil-referral-unit'];
  const mainstream = phase === 'primary' ? 'mainstream-primary' : 'mainstream-secondary';
  return kind === 'academy' ? [mainstream, 'special-school', 'ap-academy'] : [mainstream, 'special-school'];
}

/**
 * Whether the head of such a member signs the memorandum: schools and academies have one. The authority is the other side of
 * the commissioning agreement, and the schools of a trust sign for themselves.
 *
 * @source seed 003: a memorandum of understanding signed by the heads of all schools and academies
 */
export const hasHead = (kind: MemberKind): boolean => kind !== 'local-authority' && kind !== 'trust-group';

/** The name of a member: of a school the one that it has now. */
export const memberName = (
  { school, name }: Pick<Member, 'school' | 'name'>,
  schools: { id: string; name: string }[],
): string => (school === null ? name : (schools.find(({ id }) => id === school)?.name ?? name));
