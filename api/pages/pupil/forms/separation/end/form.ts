import { runningSeparation } from '../../../../../../rules/separation/decide';
import { todayIn } from '../../../form/parts';
import type { PupilForm } from '../../../form/pupil-form';

/** Law 45a: as short as possible. */
export const endSeparation: PupilForm = {
  command: 'end-separation',
  template: 'pupil/forms/separation/end/page.njk',
  heading: ({ pupil }) => `End the separation of ${pupil.firstName}`,
  button: () => 'End the separation and tell the authority and the parents',
  start: (page) => todayIn(page, 'on'),
  read: (a, { state }) => ({
    separation: runningSeparation(state)?.id ?? '',
    on: a.date('on'),
    reason: a.text('reason'),
  }),
};
