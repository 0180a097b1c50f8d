import { answersGiven } from '../../form/given';
import { decisionChoices, partsView, todayIn } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** C3: what closes the sixth-day clock. */
export const attendance: PupilForm = {
  command: 'confirm-attendance',
  template: 'pupil/forms/attendance/page.njk',
  heading: ({ pupil }) => `Did ${pupil.firstName} attend full-time education?`,
  button: ({ pupil }) => `Confirm that ${pupil.firstName} attended`,
  start: (page, request) => ({ ...answersGiven(request, 'decision'), ...todayIn(page, 'on') }),
  read: (a) => ({ decision: a.text('decision'), on: a.date('on') }),
  view: (page) => ({ ...partsView(page), decisions: decisionChoices(page, (d) => d.attendedOn === null) }),
};
