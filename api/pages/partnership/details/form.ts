import type { School } from '../../../../database/partnerships';
import { actOnPartnership } from '../../../commands/partnerships';
import { setSchoolDetails } from '../../../commands/schemas/partnership';
import type { House } from '../../../house';
import { actorOf, type Viewer } from '../../../session/viewer';
import type { Answers } from '../../form/answers';
import type { SimpleForm } from '../../form/simple-form';

const NAMES = ['address', 'clerk', 'telephone', 'hours'] as const;

/** A field that is left empty is not known: it is left out. */
function read(a: Answers): Record<string, unknown> {
  const known = NAMES.flatMap((name) => {
    const value = a.text(`details-${name}`);
    return value === '' ? [] : [[name, value]];
  });
  const [name, email] = [a.text('details-review-name'), a.text('details-review-email')];
  const review = name || email ? { review: { name, email } } : {};
  const governorsEmail = a.text('governorsEmail');
  return { details: { ...Object.fromEntries(known), ...review }, ...(governorsEmail && { governorsEmail }) };
}

/** What the letters of a school need of it: where the governing body is written to, whom to call, where to ask for a review. */
export const detailsForm = (
  house: House,
  viewer: Viewer,
  { id: school, name, details, governorsEmail }: School,
): SimpleForm<typeof setSchoolDetails> => ({
  template: 'partnership/details/page.njk',
  page: {
    title: 'What letters need of the school',
    heading: `What letters need of ${name}`,
    back: { href: '/partnership', text: 'Back to the partnership' },
    action: `/partnership/schools/${school}/details`,
    button: 'Save, and send the letters that waited',
  },
  schema: setSchoolDetails,
  start: {
    ...Object.fromEntries(NAMES.map((field) => [`details-${field}`, details[field] ?? ''])),
    governorsEmail,
    'details-review-name': details.review?.name ?? '',
    'details-review-email': details.review?.email ?? '',
  },
  read,
  act: (body, id) =>
    actOnPartnership(house, viewer.partnership, {
      type: 'set-school-details',
      id,
      actor: actorOf(viewer),
      school,
      ...body,
    }),
  done: 'Saved. Letters that waited for it are being sent.',
  next: () => '/partnership',
});
