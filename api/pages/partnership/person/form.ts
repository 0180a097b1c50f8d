import { schoolsOf } from '../../../../database/partnerships';
import { londonDate } from '../../../clock';
import { addPerson as schema } from '../../../commands/schemas/partnership';
import type { House } from '../../../house';
import { addPerson } from '../../../people/add-person';
import type { Viewer } from '../../../session/viewer';
import { dateBoxes } from '../../form/months';
import type { SimpleForm } from '../../form/simple-form';
import { fieldOfHolding, holdingChoices, readHolding } from '../office/fields';

/** Somebody new, with a first office. */
export async function personForm(house: House, viewer: Viewer): Promise<SimpleForm<typeof schema>> {
  return {
    template: 'partnership/person/page.njk',
    page: {
      title: 'Add a person',
      back: { href: '/partnership/checklist', text: 'Back to the checklist' },
      action: '/partnership/people/new',
      button: 'Add this person',
      ...holdingChoices(await schoolsOf(house.db, viewer.partnership)),
    },
    schema,
    start: dateBoxes('from', londonDate(house.now())),
    read: (a) => ({
      name: a.text('name'),
      email: a.text('email'),
      password: a.text('password'),
      ...readHolding(a),
    }),
    act: async (body, id) => {
      const { answer, covers } = await addPerson(house, viewer, id, body);
      return { ...answer, ...(covers !== null && { said: keepsAccount(covers) }) };
    },
    fieldOf: fieldOfHolding,
    done: 'The person has been added, and can sign in.',
    next: () => '/partnership',
  };
}

const keepsAccount = (name: string): string =>
  `${name} has an account already, which another partnership of the authority keeps, and goes on to sign in with it. The first password that you entered is not used.`;
