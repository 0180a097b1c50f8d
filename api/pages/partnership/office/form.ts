import { schoolsOf } from '../../../../database/partnerships';
import { londonDate } from '../../../clock';
import { addOffice } from '../../../commands/schemas/partnership';
import type { House } from '../../../house';
import { addOfficeOf } from '../../../people/add-person';
import type { PersonInList } from '../../../people/list-people';
import type { Viewer } from '../../../session/viewer';
import { dateBoxes } from '../../form/months';
import type { SimpleForm } from '../../form/simple-form';
import { fieldOfHolding, holdingChoices, readHolding } from './fields';

/** Another office for somebody, or the same for another period. */
export async function officeForm(
  house: House,
  viewer: Viewer,
  { id: person, name, email }: PersonInList,
): Promise<SimpleForm<typeof addOffice>> {
  const today = londonDate(house.now());
  return {
    template: 'partnership/office/page.njk',
    page: {
      title: 'Give an office',
      heading: `Give ${name} an office`,
      back: { href: '/partnership', text: 'Back to the partnership' },
      action: `/partnership/people/${person}/give`,
      button: 'Give this office',
      ...holdingChoices(await schoolsOf(house.db, viewer.partnership)),
    },
    schema: addOffice,
    start: dateBoxes('from', today),
    read: readHolding,
    act: (body, id) => addOfficeOf(house, viewer, id, { id: person, email, ...body }),
    fieldOf: fieldOfHolding,
    done: 'The office has been given.',
    next: () => '/partnership',
  };
}
