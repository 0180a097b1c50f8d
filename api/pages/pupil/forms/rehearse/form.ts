import { nextMoment } from '../../../../../rules/case/climb';
import { dateAndTime } from '../../../../words/dates';
import type { PupilForm } from '../../form/pupil-form';
import type { PupilPage } from '../../pupil-page';

/** How far a case can be moved, in words; the next moment with its time. */
export function howFar({ state }: PupilPage): Record<string, string> {
  const next = nextMoment(state.owed);
  return {
    ...(next !== null && { next: `To the next thing due, ${dateAndTime(next)}` }),
    day: 'By a day',
    week: 'By a week',
  };
}

/** M4: moves a case in rehearsal forward, after showing what that will do; the history then shows what it did. */
export const rehearse: PupilForm = {
  command: 'rehearse',
  template: 'pupil/forms/rehearse/page.njk',
  heading: ({ pupil }) => `Move the case of ${pupil.firstName} forward`,
  button: () => 'Move it forward',
  start: (page, { query }) => {
    const to = typeof query['to'] === 'string' ? query['to'] : '';
    return { to: to in howFar(page) ? to : (Object.keys(howFar(page))[0] ?? '') };
  },
  read: (a) => ({ to: a.choice('to') }),
  view: (page) => ({ howFar: howFar(page), now: dateAndTime(page.now) }),
  specimen: (_page, a) => ({ to: a.choice('to') ?? 'day' }),
  next: async (_answers, page) => `${page.url}/history?since=${page.number}`,
};
