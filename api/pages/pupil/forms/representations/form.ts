import { decisionChoices, partsView, todayIn } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** What the parents say to the governors about a decision. */
export const representations: PupilForm = {
  command: 'record-representations',
  template: 'pupil/forms/representations/page.njk',
  heading: ({ pupil }) => `What do the parents of ${pupil.firstName} say to the governors?`,
  button: () => 'Record what the parents say',
  start: (page) => todayIn(page, 'on'),
  read: (a) => ({ decision: a.text('decision'), on: a.date('on'), words: a.text('words') }),
  view: (page) => ({
    ...partsView(page),
    decisions: decisionChoices(page, (d) => d.representationsOn === null),
  }),
};
