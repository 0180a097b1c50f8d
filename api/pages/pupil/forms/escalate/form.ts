import type { PupilForm } from '../../form/pupil-form';

/** B17: any professional may say that it is getting worse. */
export const escalate: PupilForm = {
  command: 'signal-escalation',
  template: 'pupil/forms/escalate/page.njk',
  heading: ({ pupil }) => `What worries you about ${pupil.firstName}?`,
  button: () => 'Signal an escalation',
  read: (a) => ({ concern: a.text('concern') }),
  specimen: () => ({ concern: '-' }),
};
