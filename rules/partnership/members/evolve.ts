import { impossible } from '../../impossible';
import type { Partnership } from '../state';
import type { MembersEvent } from './events';
import type { Agreement, Member } from './member';

/** What is kept of members and agreements; a partnership that was recorded before there were any has none. */
export function evolveMembers(state: Partnership, event: MembersEvent): Partnership {
  const { members = [], agreements = [] } = state;
  switch (event.type) {
    case 'member-admitted':
      return { ...state, members: [...members, event.member] };
    case 'membership-end-set':
      return changed(state, event.member, (member) => ({ ...member, to: event.to }));
    case 'memorandum-signed':
      return changed(state, event.member, (member) => ({ ...member, signed: event.signed }));
    case 'commissioning-agreement-recorded':
      return { ...state, agreements: [...agreements, event.agreement].sort(byFirstDay) };
    default:
      return impossible(event);
  }
}

const byFirstDay = (one: Agreement, other: Agreement): number => (one.from < other.from ? -1 : 1);

const changed = (state: Partnership, id: string, change: (member: Member) => Member): Partnership => ({
  ...state,
  members: (state.members ?? []).map((member) => (member.id === id ? change(member) : member)),
});
