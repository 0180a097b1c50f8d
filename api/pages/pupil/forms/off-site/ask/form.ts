import { lastRequest } from '../../../../../../rules/off-site/asked';
import { REVIEW_ASKERS } from '../../../../../words/choices';
import { todayIn } from '../../../form/parts';
import type { PupilForm } from '../../../form/pupil-form';
import { directionChoices } from '../../../off-site/directions';

/** Law 43: a parent, or the authority that keeps the plan, asks for a review in writing. */
export const askForReview: PupilForm = {
  command: 'ask-for-review',
  template: 'pupil/forms/off-site/ask/page.njk',
  heading: ({ pupil }) => `Who asks for a review of the direction of ${pupil.firstName}?`,
  button: () => 'Record the request',
  start: (page) => ({ by: 'parents', ...todayIn(page, 'on') }),
  read: (a) => ({ direction: a.text('direction'), by: a.choice('by') ?? '', on: a.date('on') }),
  view: (page) => ({
    directions: directionChoices(page, (d) => lastRequest(d)?.metOn !== null),
    askers: page.state.pupil.plan ? REVIEW_ASKERS : { parents: REVIEW_ASKERS.parents },
  }),
};
