import type { PupilForm } from '../../form/pupil-form';

/** What worries somebody who works with the pupil, so that a named person has to answer it (B17). */
export const escalate: PupilForm = {
  command: 'signal-escalation',
  template: 'pupil/forms/escalate/page.njk',
  heading: ({ pupil }) => `What worries you about ${pupil.firstName}?`,
  button: () => 'Signal an escalation',
  read: (a) => ({ concern: a.text('concern') }),
  specimen: () => ({ concern: '-' }),
};
