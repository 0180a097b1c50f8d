import { decisionChoices, partsView } from '../../form/parts';
import { answersGiven } from '../../form/given';
import type { PupilForm } from '../../form/pupil-form';

/** Full-time education from day six has been arranged: where, and from when. It stops no clock. */
export const provision: PupilForm = {
  command: 'arrange-provision',
  template: 'pupil/forms/provision/page.njk',
  heading: ({ pupil }) => `Arrange full-time education for ${pupil.firstName}`,
  button: () => 'Record the arrangement',
  start: (_page, request) => ({ ...answersGiven(request, 'decision'), 'startsAt-time': '9:00am' }),
  read: (a) => ({ decision: a.text('decision'), provider: a.text('provider'), startsAt: a.time('startsAt') }),
  view: (page) => ({ ...partsView(page), decisions: decisionChoices(page, (d) => d.attendedOn === null) }),
};
