import { runningSeparation } from '../../../../../../rules/separation/decide';
import { todayIn } from '../../../form/parts';
import type { PupilForm } from '../../../form/pupil-form';

/** Law 45a: looked at again, and still needed. One that is no longer needed is ended instead. */
export const reviewSeparation: PupilForm = {
  command: 'review-separation',
  template: 'pupil/forms/separation/review/page.njk',
  heading: ({ pupil }) => `Must ${pupil.firstName} still be kept apart?`,
  button: () => 'Record the review: it goes on',
  start: (page) => todayIn(page, 'on'),
  read: (a, { state }) => ({
    separation: runningSeparation(state)?.id ?? '',
    on: a.date('on'),
    record: a.text('record'),
    nextReviewOn: a.date('nextReviewOn'),
  }),
};
