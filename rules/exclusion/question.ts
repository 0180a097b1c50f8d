import type { Decision, Fact, Question } from '../deadlines/question';
import type { PupilCase } from '../pupil/state';
import type { DecisionFacts, DecisionMade } from './state';

/** Provision is recorded by the day on which the pupil attended; its hour plays no part in the sixth-day clock. */
const START_OF_SCHOOL = 'T09:00';

/** The deadline question of a pupil's case: the same that anybody may ask without one. */
export function questionOf(state: PupilCase, more: DecisionMade[] = []): Question {
  const { pupil, school, calendar, exclusions } = state;
  return {
    id: 'case',
    calendars: { [school.id]: calendar },
    pupil,
    schools: { [school.id]: { kind: school.kind, authority: school.authority } },
    decisions: [...exclusions.decisions, ...more].map((d) => decision(d, school.id)),
    facts: exclusions.decisions.flatMap(facts),
  };
}

function decision(made: DecisionMade, school: string): Decision {
  const { id, kind, decidedAt, beforeAfternoon, sessions, starts, losesExamOn } = made;
  return { id, kind, school, decidedAt, beforeAfternoon, sessions, starts, losesExamOn };
}

function facts({
  id,
  arranged,
  attendedOn,
  representationsOn,
  governors,
}: DecisionMade & DecisionFacts): Fact[] {
  const known: Fact[] = [];
  if (arranged) known.push({ kind: 'provision-arranged', decision: id, startsAt: arranged.startsAt });
  if (attendedOn)
    known.push({ kind: 'provision-started', decision: id, at: `${attendedOn}${START_OF_SCHOOL}` });
  if (representationsOn) known.push({ kind: 'representations', decision: id, on: representationsOn });
  if (governors) {
    const { metOn: on, outcome } = governors;
    known.push({ kind: 'governors-meeting-began', decision: id, on });
    known.push({ kind: 'governors-decided', decision: id, outcome, given: { how: 'by-hand', on } });
  }
  return known;
}
