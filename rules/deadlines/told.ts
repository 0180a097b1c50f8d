import { compileCalendar, type CompiledCalendar } from '../calendar/compiled-calendar';
import { epochDayOf } from '../calendar/epoch-day';
import type { EpochDay } from '../calendar/types';
import type { Uncancelled } from '../exclusion/history';
import { learn, type KnownFacts } from '../exclusion/known-facts';
import { sortedBy } from '../sorted-by';
import type { Question } from './question';

const NOTHING: KnownFacts = {};
const NOBODY: ReadonlySet<EpochDay> = new Set();

/** Own keys only: a school may be called `constructor`. */
function own<Value>(record: Record<string, Value> | null | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The calendars of a question, each laid out once and only when it is asked for. */
export function calendarsOf({ calendars }: Question): (school: string) => CompiledCalendar {
  const known = new Map<string, CompiledCalendar>();
  return (school) => {
    let calendar = known.get(school);
    if (calendar === undefined)
      known.set(school, (calendar = compileCalendar(school, own(calendars, school))));
    return calendar;
  };
}

/** A school as the question names it; one that it does not name is a maintained school of the pupil's own authority. */
export function schoolsOf({
  schools,
  pupil,
}: Question): (school: string) => NonNullable<Question['schools']>[string] {
  return (school) => own(schools, school) ?? { kind: 'maintained', authority: pupil.homeAuthority ?? '' };
}

/** What a question tells, put in order: decisions as they were made, facts by what they are about. */
export function toldBy(question: Question): Uncancelled {
  const facts = new Map<string, KnownFacts>();
  const attended = new Map<string, Set<EpochDay>>();
  for (const fact of question.facts ?? []) {
    if (fact.kind === 'attended') {
      const days = attended.get(fact.school) ?? new Set();
      attended.set(fact.school, days.add(epochDayOf(fact.date)));
    } else if (fact.kind !== 'calendar-changed') {
      facts.set(fact.decision, learn(facts.get(fact.decision) ?? NOTHING, fact));
    }
  }
  const decisions = sortedBy(question.decisions ?? [], ({ decidedAt }) => decidedAt);
  return {
    decisions,
    calendarOf: calendarsOf(question),
    factsOf: (decision) => facts.get(decision) ?? NOTHING,
    attended: (school) => attended.get(school) ?? NOBODY,
    earlierSessionsThisYear: question.pupil.earlierSessionsThisYear ?? 0,
  };
}
