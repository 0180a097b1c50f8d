import type { PupilForm } from '../../form/pupil-form';

/** Takes a referral back from the panel. */
export const withdraw: PupilForm = {
  command: 'withdraw-referral',
  template: 'pupil/forms/withdraw/page.njk',
  heading: ({ pupil }) => `Withdraw the referral of ${pupil.firstName}`,
  button: () => 'Withdraw the referral',
  read: (a) => ({ reason: a.text('reason') }),
  specimen: () => ({ reason: '-' }),
};
