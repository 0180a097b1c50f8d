import { ENDS } from '../../../../words/choices';
import { SPECIMEN, voicesFrom } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** B7: off the programme. */
export const end: PupilForm = {
  command: 'end-programme',
  template: 'pupil/forms/end/page.njk',
  heading: ({ pupil }) => `End the programme for ${pupil.firstName}`,
  button: () => 'End the programme and tell the parents',
  read: (a) => ({
    outcome: a.choice('outcome') ?? '',
    reason: a.text('reason'),
    voices: voicesFrom(a),
  }),
  specimen: () => ({ outcome: 'closed-otherwise', reason: '-', voices: SPECIMEN.voices }),
  view: ({ pupil }) => ({ ends: ENDS, firstName: pupil.firstName }),
};
