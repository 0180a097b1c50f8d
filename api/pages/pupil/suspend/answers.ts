import type { LocalDateTime } from '../../../../rules/calendar/types';
import { SPECIMEN, voicesFrom } from '../form/parts';
import type { Answers } from '../../form/answers';
import type { PupilPage } from '../pupil-page';
import { runningSuspension } from './running';

/** Which of the two decisions a headteacher has made. */
export type Kind = 'suspend' | 'exclude-permanently';

/** A suspension at lunchtimes only is a choice of its own on the form. */
export const isAtLunchtimes = (a: Answers): boolean => a.choice('kind') === 'lunchtimes';

export const kindOf = (a: Answers): Kind | null => {
  const kind = isAtLunchtimes(a) ? 'suspend' : a.choice('kind');
  return kind === 'suspend' || kind === 'exclude-permanently' ? kind : null;
};

/** When it was decided: now, unless somebody says otherwise. */
const decidedAt = (a: Answers, { now }: PupilPage): LocalDateTime => a.time('decidedAt') || now;

/** Half days from the boxes; 0 where none is given, NaN where what is given is no number. A lunchtime is half a day (law 11). */
export function sessionsOf(a: Answers): number {
  const whole = a.whole('days') ?? 0;
  const half = a.choice('half') !== null;
  if (isAtLunchtimes(a)) return half ? NaN : whole;
  return whole * 2 + (half ? 1 : 0);
}

/** What the command holds, in the shape of its schema. */
export function decisionBody(a: Answers, page: PupilPage): Record<string, unknown> {
  const body = {
    decidedAt: decidedAt(a, page),
    beforeAfternoon: a.choice('begins') === 'today',
    reasons: a.all('reasons'),
    circumstances: a.text('circumstances'),
    voices: voicesFrom(a),
    losesExamOn: a.choice('exam') === 'yes' ? a.date('losesExamOn') : null,
  };
  if (kindOf(a) !== 'suspend') return body;
  return {
    ...body,
    sessions: sessionsOf(a),
    lunchtimes: isAtLunchtimes(a),
    starts: a.choice('begins') === 'after' ? startAfter(page) : null,
  };
}

/** The first half day that the suspension now running leaves free. */
function startAfter({ state, today }: PupilPage): { date: string; session: 'am' | 'pm' } | null {
  const back = runningSuspension(state, today)?.back;
  return back ? { date: back.on, session: back.half ? 'pm' : 'am' } : null;
}

/** The same with words that stand in for those not written yet: enough to work out days and letters. */
export const previewBody = (a: Answers, page: PupilPage): Record<string, unknown> => {
  const body = decisionBody(a, page);
  return {
    ...body,
    reasons: a.all('reasons').length > 0 ? a.all('reasons').slice(0, 3) : ['DB'],
    circumstances: a.text('circumstances') || '-',
    voices: body['voices'] ?? SPECIMEN.voices,
    losesExamOn: body['losesExamOn'] || null,
  };
};
