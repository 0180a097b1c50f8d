import { leadChoices } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** Hands a pupil's programme to another lead of the school. */
export const changeLead: PupilForm = {
  command: 'change-lead',
  template: 'pupil/forms/change-lead/page.njk',
  heading: ({ pupil }) => `Change the lead of ${pupil.firstName}`,
  button: () => 'Change the lead',
  read: (a) => ({ lead: a.text('lead'), reason: a.text('reason') }),
  view: async (page) => ({ leads: await leadChoices(page), leadNow: page.lead }),
};
