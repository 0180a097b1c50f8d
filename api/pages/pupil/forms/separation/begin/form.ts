import { addDays } from '../../../../../../rules/calendar/epoch-day';
import { SPECIMEN, todayIn, voicesFrom } from '../../../form/parts';
import type { PupilForm } from '../../../form/pupil-form';

/** Law 45a: pupils must be kept apart. It is no suspension. */
export const beginSeparation: PupilForm = {
  command: 'begin-separation',
  template: 'pupil/forms/separation/begin/page.njk',
  heading: ({ pupil }) => `Keep ${pupil.firstName} apart, to keep pupils safe`,
  button: () => 'Begin the separation and tell the authority and the parents',
  start: (page) => todayIn(page, 'decidedOn', 'firstDay'),
  read: (a) => ({
    decidedOn: a.date('decidedOn'),
    ledBy: a.text('ledBy'),
    reason: a.text('reason'),
    firstDay: a.date('firstDay'),
    reviewOn: a.date('reviewOn'),
    voices: voicesFrom(a),
  }),
  view: ({ pupil }) => ({ firstName: pupil.firstName }),
  specimen: ({ today }) => ({
    ...{ decidedOn: today, firstDay: today, ledBy: '-', reason: '-' },
    reviewOn: addDays(today, 7),
    voices: SPECIMEN.voices,
  }),
};
