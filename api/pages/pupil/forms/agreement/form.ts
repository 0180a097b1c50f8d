import { partsView, todayIn } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** B10: the parents' formal answer to what the meeting proposed. */
export const agreement: PupilForm = {
  command: 'record-agreement',
  template: 'pupil/forms/agreement/page.njk',
  heading: ({ pupil }) => `What do the parents of ${pupil.firstName} answer?`,
  button: () => 'Record the parents’ answer',
  start: (page) => todayIn(page, 'on'),
  read: (a) => ({ on: a.date('on'), agreed: asBoolean(a.choice('agreed')), words: a.text('words') }),
  view: partsView,
};

const asBoolean = (answer: string | null): boolean | undefined =>
  answer === null ? undefined : answer === 'yes';
