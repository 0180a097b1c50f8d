import {
  answer,
  type Answer,
  type Decision,
  type DutyName,
  type DutyOwed,
  type Question,
} from '../../rules/deadlines';
import { LAW_CALENDAR } from './law-calendar';

/** A suspension at school-1, sent home before the afternoon session unless said otherwise. */
export function suspended(
  id: string,
  decidedAt: string,
  sessions: number,
  more: Partial<Decision> = {},
): Decision {
  return { id, kind: 'suspension', school: 'school-1', decidedAt, beforeAfternoon: true, sessions, ...more };
}

/** A permanent exclusion from school-1, before the afternoon session unless said otherwise. */
export function excluded(id: string, decidedAt: string, more: Partial<Decision> = {}): Decision {
  return { id, kind: 'permanent-exclusion', school: 'school-1', decidedAt, beforeAfternoon: true, ...more };
}

/** A sound question about a year 9 pupil under the calendar of law.md section 2; only what differs is given. */
export function question(changes: Partial<Question>): Question {
  const { pupil, ...rest } = changes;
  return {
    id: 'Q',
    calendars: { 'school-1': LAW_CALENDAR },
    schools: { 'school-1': { kind: 'maintained', authority: '826' } },
    ...rest,
    pupil: { dateOfBirth: '2013-05-04', yearGroup: 9, homeAuthority: '826', ...pupil },
  };
}

export const ask = (changes: Partial<Question>): Answer => answer(question(changes));

/** The duty of a kind, of one decision; undefined where there is none. */
export function dutyOf(answered: Answer, duty: DutyName, decision = 'd1'): DutyOwed | undefined {
  return answered.duties.find((owed) => owed.duty === duty && owed.decision === decision);
}

/** The last day of a duty, or what the answer says instead. */
export function dueOf(answered: Answer, duty: DutyName, decision = 'd1'): string | null | undefined {
  const problem = answered.problems.find((found) => found.duty === duty && found.decision === decision);
  return problem === undefined
    ? dutyOf(answered, duty, decision)?.due
    : `missing ${problem.school} ${problem.year}`;
}

/** The dates that count in a duty's ledger. */
export function countedDates(answered: Answer, duty: DutyName, decision = 'd1'): string[] {
  return (dutyOf(answered, duty, decision)?.days ?? []).flatMap((day) =>
    day.counts === null ? [] : [day.date],
  );
}
