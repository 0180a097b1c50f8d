import type { Partnership } from '../../../../../rules/partnership/state';
import { addDays } from '../../../../../rules/calendar/epoch-day';
import { actOnPartnership } from '../../../../commands/partnerships';
import { recordAgreement } from '../../../../commands/schemas/members';
import type { House } from '../../../../house';
import { actorOf, type Viewer } from '../../../../session/viewer';
import { dateBoxes } from '../../../form/months';
import type { SimpleForm } from '../../../form/simple-form';

/** The next commissioning agreement: it begins on the day after the last one, unless somebody says another. */
export function agreementForm(
  house: House,
  viewer: Viewer,
  { agreements = [] }: Partnership,
): SimpleForm<typeof recordAgreement> {
  const last = agreements.at(-1);
  return {
    template: 'partnership/members/agreement/page.njk',
    page: {
      title: 'Record a commissioning agreement',
      back: { href: '/partnership/members', text: 'Back to the members' },
      action: '/partnership/agreements/new',
      button: 'Record the agreement',
    },
    schema: recordAgreement,
    start: last ? dateBoxes('from', addDays(last.to, 1)) : {},
    read: (a) => ({ from: a.date('from'), to: a.date('to') }),
    act: (body, id) => {
      const asked = { type: 'record-commissioning-agreement', id, actor: actorOf(viewer) } as const;
      return actOnPartnership(house, viewer.partnership, { ...asked, agreement: id, ...body });
    },
    fieldOf: (refused) => (refused === 'agreement-ends-before-it-begins' ? 'to' : 'from'),
    done: 'The commissioning agreement has been recorded.',
    next: () => '/partnership/members',
  };
}
