import type { LocalDate } from '../../calendar/types';
import type { Decision } from '../../case/verbs';
import { impossible } from '../../impossible';
import { refuse } from '../../refusal';
import { overlap } from '../period';
import type { Partnership } from '../state';
import { admitMember, mayBelong } from './admit-member';
import type { EndMembership, MembersCommand, RecordCommissioningAgreement, SignMemorandum } from './commands';
import type { MembersEvent } from './events';
import { hasHead } from './member';

/**
 * Who belongs to a partnership, who has signed the memorandum, and for which time it is commissioned.
 *
 * @source A1; seeds 000 and 003
 */
export function decideMembers(
  state: Partnership,
  command: MembersCommand,
  on: LocalDate,
): Decision<MembersEvent> {
  switch (command.type) {
    case 'admit-member':
      return admitMember(state, command);
    case 'end-membership':
      return endMembership(state, command);
    case 'sign-memorandum':
      return signMemorandum(state, command, on);
    case 'record-commissioning-agreement':
      return recordAgreement(state, command);
    default:
      return impossible(command);
  }
}

/** Another last day, earlier or later, or none: as long as the organisation is not a member twice by that. */
function endMembership(
  state: Partnership,
  { member: id, to, reason }: EndMembership,
): Decision<MembersEvent> {
  const member = state.members?.find((m) => m.id === id);
  if (!member) return refuse('unknown-member', 'A1');
  if (reason.trim() === '') return refuse('missing-reason', 'A1');
  if (member.to === to) return refuse('nothing-changes', 'A1');
  const refused = mayBelong(state, { ...member, to });
  return refused ?? { events: [{ type: 'membership-end-set', member: id, to, reason }] };
}

function signMemorandum(
  { members = [] }: Partnership,
  { id, member, on: signedOn, by }: SignMemorandum,
  on: LocalDate,
): Decision<MembersEvent> {
  const found = members.find((m) => m.id === member);
  if (!found) return refuse('unknown-member', 'A1');
  if (!hasHead(found.kind)) return refuse('member-without-head', 'A1');
  if (found.signed) return refuse('already-signed', 'A1', { on: found.signed.on });
  if (signedOn > on) return refuse('date-in-the-future', 'A1', { on: signedOn });
  return { events: [{ type: 'memorandum-signed', member, signed: { id, on: signedOn, by } }] };
}

function recordAgreement(
  { agreements = [] }: Partnership,
  { agreement: id, from, to }: RecordCommissioningAgreement,
): Decision<MembersEvent> {
  if (to < from) return refuse('agreement-ends-before-it-begins', 'A1', { from, to });
  const other = agreements.find((one) => overlap(one, { from, to }));
  if (other) return refuse('agreement-overlaps', 'A1', { from: other.from, to: other.to });
  return { events: [{ type: 'commissioning-agreement-recorded', agreement: { id, from, to } }] };
}
