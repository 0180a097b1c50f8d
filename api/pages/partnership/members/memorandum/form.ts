import { holdersOf } from '../../../../../database/people';
import type { LocalDate } from '../../../../../rules/calendar/types';
import { memberName, type Member } from '../../../../../rules/partnership/members/member';
import type { Partnership } from '../../../../../rules/partnership/state';
import { actOnPartnership } from '../../../../commands/partnerships';
import { signMemorandum } from '../../../../commands/schemas/members';
import type { House } from '../../../../house';
import { actorOf, type Viewer } from '../../../../session/viewer';
import { dateBoxes } from '../../../form/months';
import type { SimpleForm } from '../../../form/simple-form';

/** That a head has signed the memorandum. Of a school the headteacher is known, and stands there already. */
export async function memorandumForm(
  house: House,
  viewer: Viewer,
  { schools }: Partnership,
  member: Member,
  today: LocalDate,
): Promise<SimpleForm<typeof signMemorandum>> {
  const { id, school } = member;
  const heads = school === null ? [] : await holdersOf(house.db, 'headteacher', { school }, today);
  return {
    template: 'partnership/members/memorandum/page.njk',
    page: {
      title: 'Record a signature',
      heading: `Record that the head of ${memberName(member, schools)} has signed`,
      back: { href: '/partnership/members', text: 'Back to the members' },
      action: `/partnership/members/${id}/memorandum`,
      button: 'Record the signature',
    },
    schema: signMemorandum,
    start: { ...dateBoxes('on', today), by: heads[0]?.name ?? '' },
    read: (a) => ({ on: a.date('on'), by: a.text('by') }),
    act: (body, command) => {
      const asked = { type: 'sign-memorandum', id: command, actor: actorOf(viewer) } as const;
      return actOnPartnership(house, viewer.partnership, { ...asked, member: id, ...body });
    },
    fieldOf: () => 'on',
    done: 'The signature has been recorded.',
    next: () => '/partnership/members',
  };
}
