import { actOnPartnership } from '../../../commands/partnerships';
import { addSchool } from '../../../commands/schemas/partnership';
import type { House } from '../../../house';
import { actorOf, type Viewer } from '../../../session/viewer';
import { SCHOOL_KINDS } from '../../../words/schools';
import type { SimpleForm } from '../../form/simple-form';

/** Its calendar and what its letters need come next, each on a page of its own. */
const schema = addSchool.omit({ calendar: true, calendarNote: true, details: true });

/** A school that the national register does not have, or does not have yet. */
export const schoolForm = (house: House, viewer: Viewer): SimpleForm<typeof schema> => ({
  template: 'partnership/school/page.njk',
  page: {
    title: 'Add a school',
    back: { href: '/partnership/checklist', text: 'Back to the checklist' },
    action: '/partnership/schools/new',
    button: 'Add this school',
    kinds: SCHOOL_KINDS,
    phases: { primary: 'Primary', secondary: 'Secondary' },
  },
  schema,
  read: (a) => ({
    name: a.text('name'),
    kind: a.choice('kind'),
    authority: a.text('authority'),
    phase: a.choice('phase'),
    governorsEmail: a.text('governorsEmail'),
  }),
  act: (body, id) =>
    actOnPartnership(house, viewer.partnership, {
      type: 'add-school',
      id,
      actor: actorOf(viewer),
      school: { id, ...body, calendar: { years: [] }, calendarNote: '' },
    }),
  done: 'The school has been added. It has no calendar yet: no date can be worked out for it before it has one.',
  next: (id) => `/calendars/${id}`,
});
