import type { LocalDate } from '../../../../../rules/calendar/types';
import { overlap } from '../../../../../rules/partnership/period';
import type { Partnership } from '../../../../../rules/partnership/state';
import { actOnPartnership } from '../../../../commands/partnerships';
import { admitMember } from '../../../../commands/schemas/members';
import type { House } from '../../../../house';
import { actorOf, type Viewer } from '../../../../session/viewer';
import { MEMBER_KIND_NAMES, MEMBERSHIP_NAMES } from '../../../../words/members';
import { dateBoxes } from '../../../form/months';
import type { SimpleForm } from '../../../form/simple-form';

/** Another organisation that belongs to the partnership: a school that is not a member already, or one by its name. */
export const admitForm = (
  house: House,
  viewer: Viewer,
  { schools, members = [] }: Partnership,
  today: LocalDate,
): SimpleForm<typeof admitMember> => ({
  template: 'partnership/members/new/page.njk',
  page: {
    title: 'Admit a member',
    back: { href: '/partnership/members', text: 'Back to the members' },
    action: '/partnership/members/new',
    button: 'Admit this member',
    kinds: MEMBER_KIND_NAMES,
    memberships: MEMBERSHIP_NAMES,
    schools: Object.fromEntries(
      schools
        .filter(({ id }) => !members.some((m) => m.school === id && overlap(m, { from: today, to: null })))
        .map(({ id, name }) => [id, name]),
    ),
  },
  schema: admitMember,
  start: { ...dateBoxes('from', today), membership: 'full' },
  read: (a) => ({
    school: a.choice('school'),
    name: a.text('name') || null,
    kind: a.choice('kind'),
    membership: a.choice('membership'),
    from: a.date('from'),
    to: a.date('to') || null,
  }),
  act: (body, id) => {
    const asked = { type: 'admit-member', id, actor: actorOf(viewer), member: id } as const;
    return actOnPartnership(house, viewer.partnership, { ...asked, ...body, name: body.name ?? '' });
  },
  fieldOf: (refused) =>
    ({
      'kind-not-of-school': 'kind',
      'second-authority': 'kind',
      'membership-ends-before-it-begins': 'to',
      'already-a-member': 'from',
    })[refused] ?? 'school',
  done: 'The member has been admitted.',
  next: () => '/partnership/members',
});
