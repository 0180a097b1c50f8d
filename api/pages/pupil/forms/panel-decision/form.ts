import { timeInWords } from '../../../../../rules/calendar/words';
import { PANEL_OUTCOMES } from '../../../../words/choices';
import type { PupilForm } from '../../form/pupil-form';

/** F5: what the panel decided, with its reasons: they go into the letter. */
export const panelDecision: PupilForm = {
  command: 'record-panel-decision',
  template: 'pupil/forms/panel-decision/page.njk',
  heading: ({ pupil }) => `What did the panel decide about ${pupil.firstName}?`,
  button: () => 'Record the decision and tell everybody',
  read: (a) => {
    const agreed = a.choice('outcome') === 'agreed';
    return {
      outcome: a.choice('outcome') ?? '',
      school: agreed ? a.choice('school') : null,
      starts: agreed && a.date('starts') !== '' ? a.date('starts') : null,
      reasons: a.text('reasons'),
    };
  },
  view: ({ state }) => ({
    outcomes: PANEL_OUTCOMES,
    meeting: state.transfer.at === 'booked' ? timeInWords(state.transfer.appointment.startsAt) : '',
  }),
};
