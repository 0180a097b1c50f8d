import { dateInWords } from '../../../../../rules/calendar/words';
import type { Nomination } from '../../../../../rules/partnership/review-group/nomination';
import { actOnPartnership } from '../../../../commands/partnerships';
import { endNomination } from '../../../../commands/schemas/review-group';
import type { House } from '../../../../house';
import { actorOf, type Viewer } from '../../../../session/viewer';
import { dateBoxes } from '../../../form/months';
import type { SimpleForm } from '../../../form/simple-form';

/** The last day of a nomination before its time: set, changed, or taken away again. */
export const endNominationForm = (
  house: House,
  viewer: Viewer,
  { id: nomination, from, until, ended }: Nomination,
  name: string,
): SimpleForm<typeof endNomination> => ({
  template: 'partnership/review-group/end/page.njk',
  page: {
    title: 'Last day of a nomination',
    heading: `Last day of ${name} on the Review Group`,
    back: { href: '/partnership/review-group', text: 'Back to the Review Group' },
    action: `/partnership/review-group/nominations/${nomination}/end`,
    button: 'Save the last day',
    began: dateInWords(from),
    by: until && dateInWords(until),
  },
  schema: endNomination,
  start: ended ? dateBoxes('on', ended.on) : {},
  read: (a) => ({ on: a.date('on') || null, reason: a.text('reason') }),
  act: (body, id) => {
    const asked = { type: 'end-nomination', id, actor: actorOf(viewer) } as const;
    return actOnPartnership(house, viewer.partnership, { ...asked, nomination, ...body });
  },
  fieldOf: () => 'on',
  done: 'The last day of the nomination has been saved.',
  next: () => '/partnership/review-group',
});
