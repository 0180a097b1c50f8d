import { todayIn } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';
import { onStage } from '../../../../../rules/programme/gate';
import type { Target } from '../../../../../rules/programme/words';
import { MARKS } from '../../../../words/choices';
import type { Answers } from '../../../form/answers';
import type { PupilPage } from '../../pupil-page';
import { draftToFamily } from './draft';
import { nextReview } from './next-review';
import { daysInWords, theWeek, weekInWords } from './the-week';
import { moveUrl, movesAfter } from './what-next';

const targetsOf = ({ state }: PupilPage): Target[] => onStage(state.programme)?.targets ?? [];

const marksFrom = (a: Answers, page: PupilPage) =>
  targetsOf(page).flatMap(({ id: target }, at) => {
    const mark = a.choice(`mark-${at}`);
    return mark === null ? [] : [{ target, mark }];
  });

const draftFrom = (a: Answers, page: PupilPage): string =>
  draftToFamily(page.pupil.firstName, targetsOf(page), marksFrom(a, page));

/** What the daily marks come to, and the sentence drafted from them, where every target has one. */
async function fromTheWeek(page: PupilPage): Promise<Record<string, string>> {
  const { targets } = await theWeek(page);
  const marks = targets.flatMap(({ target, comesTo }) => (comesTo ? [{ target, mark: comesTo }] : []));
  const whole = marks.length === targets.length;
  const drafted = whole ? draftToFamily(page.pupil.firstName, targetsOf(page), marks) : '';
  return {
    ...Object.fromEntries(targets.flatMap((t, at) => (t.comesTo ? [[`mark-${at}`, t.comesTo]] : []))),
    toFamily: drafted,
    drafted,
  };
}

async function view(page: PupilPage) {
  const week = await theWeek(page);
  const { open, notYet } = movesAfter(page);
  return {
    targets: targetsOf(page).map((target, at) => {
      const days = week.targets[at];
      return { ...target, days: days && daysInWords(days) };
    }),
    week: weekInWords(week),
    marks: MARKS,
    firstName: page.pupil.firstName,
    moves: {
      stay: 'Stay as now',
      ...Object.fromEntries(open.map(({ command, text }) => [command, text])),
    },
    canMove: open.length > 0,
    notYet,
  };
}

/** What a sentence that nobody has changed is drafted anew for. */
const DRAFTED = {
  first: 'This is what the family will read. Change it if you like, then save. Nothing has been sent yet.',
  anew: 'The marks have changed, so the sentence to the family was drafted anew. Read it, then save. Nothing has been sent yet.',
};

/**
 * B5, B6: a mark for each target, from the week's daily marks where there are any; the sentence to the family, drafted from
 * the marks until the lead changes it; and what comes next.
 */
export const review: PupilForm = {
  command: 'record-review',
  template: 'pupil/forms/review/page.njk',
  heading: ({ pupil }) => `How did the week go for ${pupil.firstName}?`,
  button: () => 'Save and send',
  start: async (page) => ({ ...todayIn(page, 'on'), ...(await fromTheWeek(page)), move: 'stay' }),
  read: (a, page) => ({
    on: a.date('on'),
    marks: marksFrom(a, page),
    toFamily: a.text('toFamily') || draftFrom(a, page),
    note: a.text('note'),
  }),
  check: (a, page) =>
    targetsOf(page).flatMap(({ text }, at) =>
      a.choice(`mark-${at}`) === null ? [{ field: `mark-${at}`, message: `Mark the target: ${text}` }] : [],
    ),
  pause: (a, page) => {
    const [words, drafted, draft] = [a.text('toFamily'), a.text('drafted'), draftFrom(a, page)];
    if (words !== '' && (words !== drafted || drafted === draft)) return null;
    const alert = words === '' ? DRAFTED.first : DRAFTED.anew;
    return { answers: { toFamily: draft, drafted: draft }, alert };
  },
  next: async (a, page) =>
    moveUrl(page, a.text('move')) ?? (a.text('then') === 'next' ? nextReview(page) : page.url),
  view,
};
