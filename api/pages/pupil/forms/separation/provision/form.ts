import { runningSeparation } from '../../../../../../rules/separation/decide';
import { todayIn } from '../../../form/parts';
import type { PupilForm } from '../../../form/pupil-form';

/** Education Act 1996 s19: the authority's duty closes on attendance. */
export const separationProvision: PupilForm = {
  command: 'record-separation-provision',
  template: 'pupil/forms/separation/provision/page.njk',
  heading: ({ pupil }) => `Has ${pupil.firstName} attended full-time education?`,
  button: () => 'Confirm attendance',
  start: (page) => todayIn(page, 'on'),
  read: (a, { state }) => ({
    separation: runningSeparation(state)?.id ?? '',
    provider: a.text('provider'),
    on: a.date('on'),
  }),
};
