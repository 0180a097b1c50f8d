import type { LocalDate } from '../../rules/calendar/types';
import { hasHead, memberName, type Agreement, type Member } from '../../rules/partnership/members/member';
import { commissionedOn, membershipOn, type Commissioned } from '../../rules/partnership/members/standing';
import { covers } from '../../rules/partnership/period';
import type { Partnership } from '../../rules/partnership/state';

/** A member as it stands today. */
export interface MemberInList extends Omit<Member, 'signed'> {
  standing: 'member' | 'to-come' | 'past';
  /** Whether its head is to sign the memorandum of understanding. */
  signs: boolean;
  signed: Member['signed'] | null;
}

/** Who makes up a partnership, by name, and by what it is commissioned. */
export interface Members {
  name: string;
  /** The member of that kind; null where none is on record. `code` is the policy's. */
  authority: { code: string; name: string | null };
  members: MemberInList[];
  agreements: Agreement[];
  commissioned: Commissioned;
}

/** Reads them from the partnership as it is. */
export function readMembers(state: Partnership, today: LocalDate): Members {
  const { name, policy, schools, members = [], agreements = [] } = state;
  const authority = members.find((member) => member.kind === 'local-authority' && covers(member, today));
  return {
    name,
    authority: { code: policy.authority, name: authority ? memberName(authority, schools) : null },
    members: members
      .map(({ signed, ...member }) => ({
        ...member,
        name: memberName(member, schools),
        standing: membershipOn(member, today),
        signs: hasHead(member.kind),
        signed: signed ?? null,
      }))
      .sort((one, other) => one.name.localeCompare(other.name, 'en')),
    agreements,
    commissioned: commissionedOn(state, today),
  };
}
