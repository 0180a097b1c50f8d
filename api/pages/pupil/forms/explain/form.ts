import { todayIn } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** B2: the authority's representative explained the programme: by whom, when. */
export const explain: PupilForm = {
  command: 'explain-programme',
  template: 'pupil/forms/explain/page.njk',
  heading: ({ pupil }) => `Who explained the programme to ${pupil.firstName} and the parents?`,
  button: () => 'Record the explanation',
  start: (page) => todayIn(page, 'on'),
  read: (a) => ({ on: a.date('on'), representative: a.text('representative') }),
};
