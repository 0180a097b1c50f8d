import { onStage } from '../../../../../rules/programme/gate';
import { may } from '../../../../permissions';
import { dayUrl } from '../../../monitoring/view';
import { targetsFrom, targetsNow } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';
import type { PupilPage } from '../../pupil-page';
import { daysInWords, theWeek } from '../review/the-week';

/** How the targets go: the daily marks since the last review, and where those of today are entered. */
async function view(page: PupilPage) {
  const { viewer, state, today } = page;
  const { targets: marked } = await theWeek(page);
  const targets = onStage(state.programme)?.targets ?? [];
  const isOwn =
    viewer.schools.some(({ id }) => id === state.school.id) && may(viewer.office, 'read-monitoring');
  return {
    marked: marked.flatMap((week, at) => {
      const target = targets[at];
      return target && week.days.length > 0 ? [{ text: target.text, days: daysInWords(week) }] : [];
    }),
    monitoring: isOwn && targets.length > 0 ? dayUrl(state.school.id, today) : null,
  };
}

/** B3: the targets, and the rewards and sanctions in use; beside them what the days say (B4). */
export const setTargets: PupilForm = {
  command: 'set-targets',
  template: 'pupil/forms/set-targets/page.njk',
  heading: ({ pupil }) => `Set targets for ${pupil.firstName}`,
  button: () => 'Set these targets',
  start: (page) => targetsNow(page),
  read: (a) => ({ targets: targetsFrom(a), rewards: a.text('rewards') }),
  view,
};
