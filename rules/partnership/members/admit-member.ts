import type { Decision } from '../../case/verbs';
import { refuse, type Refusal } from '../../refusal';
import { overlap } from '../period';
import type { Partnership } from '../state';
import type { AdmitMember } from './commands';
import type { MembersEvent } from './events';
import { kindsOf, memberName, type Member } from './member';

/**
 * Admits an organisation. Each is a member once at a time, a school as what it is, and one authority at a time.
 *
 * @source A1; seed 000: further full members can be co-opted by agreement
 */
export function admitMember(state: Partnership, command: AdmitMember): Decision<MembersEvent> {
  const { member: id, school, name, kind, membership, from, to } = command;
  const member: Member = { id, school, name: name.trim(), kind, membership, from, to };
  const refused = mayBelong(state, member) ?? ofItsKind(state, member);
  return refused ?? { events: [{ type: 'member-admitted', member }] };
}

/** A school is admitted as what it is. One that has become something else since stays a member, and can leave. */
function ofItsKind({ schools }: Partnership, { school, kind }: Member): Refusal | null {
  const found = schools.find(({ id }) => id === school);
  return found && !kindsOf(found).includes(kind)
    ? refuse('kind-not-of-school', 'A1', { kinds: kindsOf(found).join(', ') })
    : null;
}

/** Whether an organisation can be a member for that time, beside the others. @returns null where it can */
export function mayBelong({ schools, members = [] }: Partnership, member: Member): Refusal | null {
  const { school, name, kind, from, to } = member;
  if ((school === null) === (name === '')) return refuse('one-organisation', 'A1');
  if (school !== null && !schools.some(({ id }) => id === school)) return refuse('unknown-school', 'A1');
  if (to !== null && to < from) return refuse('membership-ends-before-it-begins', 'A1', { from, to });
  const atThatTime = members.filter((other) => other.id !== member.id && overlap(other, member));
  if (atThatTime.some((other) => isSame(other, member))) return refuse('already-a-member', 'A1');
  const authority = atThatTime.find((other) => other.kind === 'local-authority');
  return kind === 'local-authority' && authority
    ? refuse('second-authority', 'A1', { name: memberName(authority, schools) })
    : null;
}

const isSame = (one: Member, other: Member): boolean =>
  one.school === other.school && one.name.toLowerCase() === other.name.toLowerCase();
