import { todayIn } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';
import { onStage } from '../../../../../rules/programme/gate';
import type { Target } from '../../../../../rules/programme/words';
import { MARKS } from '../../../../words/choices';
import type { Answers } from '../../../form/answers';
import type { PupilPage } from '../../pupil-page';
import { draftToFamily } from './draft';
import { nextReview } from './next-review';

const targetsOf = ({ state }: PupilPage): Target[] => onStage(state.programme)?.targets ?? [];

const marksFrom = (a: Answers, page: PupilPage) =>
  targetsOf(page).flatMap(({ id: target }, at) => {
    const mark = a.choice(`mark-${at}`);
    return mark === null ? [] : [{ target, mark }];
  });

/** B5, B6: a mark for each target, and the sentence to the family, drafted from them where it is left empty. */
export const review: PupilForm = {
  command: 'record-review',
  template: 'pupil/forms/review/page.njk',
  heading: ({ pupil }) => `How did the week go for ${pupil.firstName}?`,
  button: () => 'Save and send',
  start: (page) => todayIn(page, 'on'),
  read: (a, page) => ({
    on: a.date('on'),
    marks: marksFrom(a, page),
    toFamily: a.text('toFamily') || draftToFamily(page.pupil.firstName, targetsOf(page), marksFrom(a, page)),
    note: a.text('note'),
  }),
  check: (a, page) =>
    targetsOf(page).flatMap(({ text }, at) =>
      a.choice(`mark-${at}`) === null ? [{ field: `mark-${at}`, message: `Mark the target: ${text}` }] : [],
    ),
  pause: (a, page) =>
    a.text('toFamily') !== ''
      ? null
      : {
          answers: { toFamily: draftToFamily(page.pupil.firstName, targetsOf(page), marksFrom(a, page)) },
          alert:
            'This is what the family will read. Change it if you like, then save. Nothing has been sent yet.',
        },
  next: async (a, page) => (a.text('then') === 'next' ? nextReview(page) : page.url),
  view: (page) => ({ targets: targetsOf(page), marks: MARKS, firstName: page.pupil.firstName }),
};
