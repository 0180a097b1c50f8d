import { targetsFrom, targetsNow } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** B3: the targets, and the rewards and sanctions in use. */
export const setTargets: PupilForm = {
  command: 'set-targets',
  template: 'pupil/forms/set-targets/page.njk',
  heading: ({ pupil }) => `Set targets for ${pupil.firstName}`,
  button: () => 'Set these targets',
  start: (page) => targetsNow(page),
  read: (a) => ({ targets: targetsFrom(a), rewards: a.text('rewards') }),
};
