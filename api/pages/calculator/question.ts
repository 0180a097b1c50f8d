import type { School } from '../../../database/partnerships';
import type { Question } from '../../../rules/deadlines';
import { pupilOf } from './ages';
import type { Asked } from './answers';

export const DECISION = 'decision';

/**
 * The deadline question of the calculator. Representations are taken to be made at once: they bring the date of a meeting
 * that is owed only if the parents ask, and change no other.
 */
export function questionOf(asked: Asked, school: School): Question {
  const { decidedOn, kind, sessions, beforeAfternoon, losesExamOn } = asked;
  return {
    id: 'calculator',
    calendars: { [school.id]: school.calendar },
    schools: { [school.id]: { kind: school.kind, authority: school.authority } },
    pupil: {
      ...pupilOf(asked.age, decidedOn),
      examsFinishedOn: asked.examsFinishedOn,
      lookedAfter: asked.lookedAfter,
      socialWorker: asked.socialWorker,
      plan: asked.plan,
      reducedHoursPlan: asked.reducedHoursPlan,
      homeAuthority: asked.homeAuthority ?? school.authority,
    },
    decisions: [
      {
        id: DECISION,
        kind,
        school: school.id,
        decidedAt: `${decidedOn}T${beforeAfternoon ? '09:00' : '14:00'}`,
        beforeAfternoon,
        sessions,
        losesExamOn,
      },
    ],
    facts: [{ kind: 'representations', decision: DECISION, on: decidedOn }],
  };
}
