import { timeInWords } from '../../../../../rules/calendar/words';
import { dateOf } from '../../../../../rules/calendar/london-time';
import { editionOf } from '../../../../../rules/editions';
import type { PupilCase } from '../../../../../rules/pupil/state';
import { MOVE_KINDS, PANEL_OUTCOMES } from '../../../../words/choices';
import type { Answers } from '../../../form/answers';
import { voicesFrom } from '../../form/parts';
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
      voices: voicesFrom(a),
      ...(agreed && a.choice('kind') === 'trial' && { kind: 'trial', trial: trialFrom(a) }),
    };
  },
  view: ({ state, pupil }) => ({
    firstName: pupil.firstName,
    outcomes: PANEL_OUTCOMES,
    kinds: mayBeTrial(state) ? MOVE_KINDS : null,
    meeting: state.transfer.at === 'booked' ? timeInWords(state.transfer.appointment.startsAt) : '',
  }),
};

const trialFrom = (a: Answers) => ({ weeks: a.whole('trial-weeks'), reviewOn: a.date('trial-reviewOn') });

/** By the day on which the panel met, as the rules decide it. */
const mayBeTrial = ({ transfer }: PupilCase): boolean =>
  transfer.at === 'booked' && editionOf(dateOf(transfer.appointment.startsAt)).managedMoveMayBeTrial;
