import type { PupilForm } from '../../form/pupil-form';

/** Ends the case of a pupil who leaves the partnership. */
export const close: PupilForm = {
  command: 'close-case',
  template: 'pupil/forms/close/page.njk',
  heading: ({ pupil }) => `Close the case of ${pupil.firstName}`,
  button: () => 'Close the case',
  read: (a) => ({ reason: a.text('reason') }),
};
