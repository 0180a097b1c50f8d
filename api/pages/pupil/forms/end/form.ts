import { ENDS } from '../../../../words/choices';
import type { PupilForm } from '../../form/pupil-form';

/** B7: off the programme. */
export const end: PupilForm = {
  command: 'end-programme',
  template: 'pupil/forms/end/page.njk',
  heading: ({ pupil }) => `End the programme for ${pupil.firstName}`,
  button: () => 'End the programme and tell the parents',
  read: (a) => ({ outcome: a.choice('outcome') ?? '', reason: a.text('reason') }),
  specimen: () => ({ outcome: 'closed-otherwise', reason: '-' }),
  view: () => ({ ends: ENDS }),
};
