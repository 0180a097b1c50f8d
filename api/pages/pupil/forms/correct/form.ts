import { reasons } from '../../../../../rules/exclusion/reasons';
import type { Exclusion } from '../../../../../rules/exclusion/state';
import type { Answers } from '../../../form/answers';
import { dateBoxes } from '../../../form/months';
import { decisionGiven, decisionWords } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';
import type { PupilPage } from '../../pupil-page';
import { sessionsOf } from '../../suspend/answers';

const decisionIn = ({ state }: PupilPage, id: string | null): Exclusion | undefined =>
  state.exclusions.decisions.find((d) => d.id === id);

/** A decision recorded wrongly, filled in as it is on record: what is changed is what was wrong (law 12). */
export const correct: PupilForm = {
  command: 'correct-exclusion',
  template: 'pupil/forms/correct/page.njk',
  decisionFirst: true,
  heading: ({ pupil }) => `What was recorded wrongly about ${pupil.firstName}?`,
  button: () => 'Correct the record',
  start: (page, request) => {
    const found = decisionIn(page, decisionGiven(page, request, 'correct-exclusion'));
    return found ? onRecord(found) : {};
  },
  read: bodyFrom,
  specimen: (page, a) => ({ ...bodyFrom(a, page), reason: a.text('reason') || '-' }),
  view: (page, a) => {
    const found = decisionIn(page, a.text('decision'));
    return {
      decision: found ? decisionWords(found) : '',
      isSuspension: found?.kind === 'suspension',
      reasons: Object.fromEntries(reasons.map(({ code, label }) => [code, label])),
    };
  },
};

/** What is on record, in the boxes of the form. */
function onRecord(found: Exclusion): Record<string, string | string[]> {
  const { id, decidedAt, beforeAfternoon, sessions, starts, reasons: codes, losesExamOn } = found;
  return {
    decision: id,
    ...dateBoxes('decidedAt', decidedAt),
    'decidedAt-time': decidedAt.slice(11, 16),
    beforeAfternoon: beforeAfternoon ? 'yes' : 'no',
    ...(sessions !== null && { days: String(Math.floor(sessions / 2)) }),
    ...(sessions !== null && sessions % 2 === 1 && { half: 'yes' }),
    begins: starts ? 'later' : 'at-once',
    ...(starts && { ...dateBoxes('starts-date', starts.date), 'starts-session': starts.session }),
    reasons: codes,
    ...(losesExamOn && dateBoxes('losesExamOn', losesExamOn)),
  };
}

function bodyFrom(a: Answers, page: PupilPage): Record<string, unknown> {
  const isSuspension = decisionIn(page, a.text('decision'))?.kind === 'suspension';
  const later = isSuspension && a.choice('begins') === 'later';
  return {
    decision: a.text('decision'),
    decidedAt: a.time('decidedAt'),
    beforeAfternoon: a.choice('beforeAfternoon') === null ? undefined : a.text('beforeAfternoon') === 'yes',
    sessions: isSuspension ? sessionsOf(a) : null,
    starts: later ? { date: a.date('starts-date'), session: a.text('starts-session') } : null,
    reasons: a.all('reasons'),
    losesExamOn: a.date('losesExamOn') || null,
    reason: a.text('reason'),
  };
}
