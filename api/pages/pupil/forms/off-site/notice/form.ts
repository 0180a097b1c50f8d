import { answersGiven } from '../../../form/given';
import { todayIn } from '../../../form/parts';
import type { PupilForm } from '../../../form/pupil-form';
import { directionChoices } from '../../../off-site/directions';

/** Law 42: the notice has been given to the parents; a copy goes out with it. */
export const offSiteNotice: PupilForm = {
  command: 'give-off-site-notice',
  template: 'pupil/forms/off-site/notice/page.njk',
  heading: ({ pupil }) => `Give the notice of the direction to the parents of ${pupil.firstName}`,
  button: () => 'Record that the notice is given',
  start: (page, request) => ({ ...answersGiven(request, 'direction'), ...todayIn(page, 'on') }),
  read: (a) => ({ direction: a.text('direction'), on: a.date('on') }),
  view: (page) => ({ directions: directionChoices(page, (d) => d.noticeGivenOn === null) }),
};
