import { GOVERNORS_OUTCOMES } from '../../../../words/choices';
import { answersGiven } from '../../form/given';
import { decisionChoices, partsView, todayIn } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** The governors have met and decided (law 26 to 34). */
export const governors: PupilForm = {
  command: 'record-governors-decision',
  template: 'pupil/forms/governors/page.njk',
  heading: ({ pupil }) => `What did the governors decide about ${pupil.firstName}?`,
  button: () => 'Record the governors’ decision',
  start: (page, request) => ({ ...answersGiven(request, 'decision'), ...todayIn(page, 'metOn') }),
  read: (a) => ({
    decision: a.text('decision'),
    metOn: a.date('metOn'),
    outcome: a.choice('outcome') ?? '',
    reasons: a.text('reasons'),
  }),
  view: (page) => ({
    ...partsView(page),
    decisions: decisionChoices(page, (d) => d.governors === null),
    outcomes: GOVERNORS_OUTCOMES,
  }),
};
