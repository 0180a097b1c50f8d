import { memberName, type Member } from '../../../../../rules/partnership/members/member';
import type { Partnership } from '../../../../../rules/partnership/state';
import { actOnPartnership } from '../../../../commands/partnerships';
import { endMembership } from '../../../../commands/schemas/members';
import type { House } from '../../../../house';
import { actorOf, type Viewer } from '../../../../session/viewer';
import { dateBoxes } from '../../../form/months';
import type { SimpleForm } from '../../../form/simple-form';
import { periodWords } from '../words';

/** The last day of a membership: set, changed, or taken away again. */
export const endMembershipForm = (
  house: House,
  viewer: Viewer,
  { schools }: Partnership,
  member: Member,
): SimpleForm<typeof endMembership> => ({
  template: 'partnership/members/end/page.njk',
  page: {
    title: 'Last day of a membership',
    heading: `Last day of the membership of ${memberName(member, schools)}`,
    back: { href: '/partnership/members', text: 'Back to the members' },
    action: `/partnership/members/${member.id}/end`,
    button: 'Save the last day',
    period: periodWords(member),
  },
  schema: endMembership,
  start: member.to === null ? {} : dateBoxes('to', member.to),
  read: (a) => ({ to: a.date('to') || null, reason: a.text('reason') }),
  act: (body, id) => {
    const asked = { type: 'end-membership', id, actor: actorOf(viewer) } as const;
    return actOnPartnership(house, viewer.partnership, { ...asked, member: member.id, ...body });
  },
  fieldOf: () => 'to',
  done: 'The last day of the membership has been saved.',
  next: () => '/partnership/members',
});
