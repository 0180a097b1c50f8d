import { schoolsOf } from '../../../../database/partnerships';
import { londonDate } from '../../../clock';
import { actOnPartnership } from '../../../commands/partnerships';
import { addPerson } from '../../../commands/schemas/partnership';
import type { House } from '../../../house';
import { hashPassword } from '../../../security/passwords';
import { actorOf, type Viewer } from '../../../session/viewer';
import { dateBoxes } from '../../form/months';
import type { SimpleForm } from '../../form/simple-form';
import { fieldOfHolding, holdingChoices, readHolding } from '../office/fields';

/** Somebody new, with a first office. */
export const personForm = async (house: House, viewer: Viewer): Promise<SimpleForm<typeof addPerson>> => ({
  template: 'partnership/person/page.njk',
  page: {
    title: 'Add a person',
    back: { href: '/partnership/checklist', text: 'Back to the checklist' },
    action: '/partnership/people/new',
    button: 'Add this person',
    ...holdingChoices(await schoolsOf(house.db, viewer.partnership)),
  },
  schema: addPerson,
  start: dateBoxes('from', londonDate(house.now())),
  read: (a) => ({
    name: a.text('name'),
    email: a.text('email'),
    password: a.text('password'),
    ...readHolding(a),
  }),
  act: async ({ password, ...body }, id) => {
    const passwordHash = await hashPassword(password);
    const asked = { type: 'add-person', id, actor: actorOf(viewer) } as const;
    return actOnPartnership(house, viewer.partnership, { ...asked, person: id, passwordHash, ...body });
  },
  fieldOf: fieldOfHolding,
  done: 'The person has been added, and can sign in.',
  next: () => '/partnership',
});
