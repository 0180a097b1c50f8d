import { todayIn, voicesFrom } from '../../../form/parts';
import type { PupilForm } from '../../../form/pupil-form';
import { directionChoices } from '../../../off-site/directions';

/** Law, section 5: the right of return is automatic. */
export const endDirection: PupilForm = {
  command: 'end-direction',
  template: 'pupil/forms/off-site/end/page.njk',
  heading: ({ pupil }) => `End the off-site direction of ${pupil.firstName}`,
  button: () => 'End the direction and tell the parents',
  start: (page) => todayIn(page, 'on'),
  read: (a) => ({
    direction: a.text('direction'),
    on: a.date('on'),
    reason: a.text('reason'),
    voices: voicesFrom(a),
  }),
  view: (page) => ({
    directions: directionChoices(page),
    school: page.school.name,
    firstName: page.pupil.firstName,
  }),
};
