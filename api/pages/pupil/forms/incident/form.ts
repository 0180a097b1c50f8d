import { todayIn } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** B17: incidents are counted; several in a short time raise an escalation by themselves. */
export const incident: PupilForm = {
  command: 'record-incident',
  template: 'pupil/forms/incident/page.njk',
  heading: ({ pupil }) => `Record an incident about ${pupil.firstName}`,
  button: () => 'Record the incident',
  start: (page) => todayIn(page, 'on'),
  read: (a) => ({ on: a.date('on'), what: a.text('what') }),
  specimen: ({ today }) => ({ on: today, what: '-' }),
};
