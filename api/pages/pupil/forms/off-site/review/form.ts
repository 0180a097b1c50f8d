import { DIRECTION_OUTCOMES } from '../../../../../words/choices';
import { answersGiven } from '../../../form/given';
import { todayIn, voicesFrom } from '../../../form/parts';
import type { PupilForm } from '../../../form/pupil-form';
import { directionChoices } from '../../../off-site/directions';
import { directionViews } from '../../../off-site/section';

/** Law 43: the governing body has reviewed the direction. */
export const reviewDirection: PupilForm = {
  command: 'review-direction',
  template: 'pupil/forms/off-site/review/page.njk',
  heading: ({ pupil }) => `Review the off-site direction of ${pupil.firstName}`,
  button: () => 'Record the review',
  start: (page, request) => ({ ...answersGiven(request, 'direction'), ...todayIn(page, 'on') }),
  read: (a) => ({
    direction: a.text('direction'),
    on: a.date('on'),
    outcome: a.choice('outcome') ?? '',
    record: a.text('record'),
    voices: voicesFrom(a),
  }),
  view: (page) => ({
    directions: directionChoices(page),
    objectives: directionViews(page).map((d) => d.objectives),
    outcomes: DIRECTION_OUTCOMES,
    firstName: page.pupil.firstName,
  }),
};
