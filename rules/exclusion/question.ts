import { schoolYearOf } from '../calendar/compiled-calendar';
import { epochDayOf } from '../calendar/epoch-day';
import { dateOf } from '../calendar/london-time';
import type { Decision, Fact, Pupil, Question } from '../deadlines/question';
import { offSiteQuestions } from '../off-site/asked';
import type { CaseInList, PupilCase } from '../pupil/state';
import { yearGroupOn } from '../pupil/year-group';
import { undoneOn } from './standing';
import type { DecisionMade, Exclusion } from './state';

/** Provision is recorded by the day on which the pupil attended; its hour plays no part in the sixth-day clock. */
const START_OF_SCHOOL = 'T09:00';

/** What is asked about before it is recorded: would this decision, or this fact, be refused? */
interface AskedFor {
  decisions?: DecisionMade[];
  facts?: Fact[];
}

/** The deadline question of a pupil's case: the same that anybody may ask without one. */
export function questionOf(state: CaseInList, more: AskedFor = {}): Question {
  const { school, calendar, exclusions, formerSchools = [] } = state;
  const decisions = [...exclusions.decisions, ...(more.decisions ?? [])];
  const schools = [{ ...school, calendar }, ...formerSchools];
  return {
    id: 'case',
    calendars: Object.fromEntries(schools.map((s) => [s.id, s.calendar])),
    pupil: pupilOf(state, decisions),
    schools: Object.fromEntries(schools.map((s) => [s.id, { kind: s.kind, authority: s.authority }])),
    decisions: decisions.map((d) => ({
      ...decision(d, school.id),
      ...backOn(d),
      ...reviewUntil(state, d.id),
    })),
    offSiteDirections: offSiteQuestions(state),
    facts: [
      ...exclusions.decisions.flatMap(factsOf),
      ...(exclusions.inSchool ?? []).map((day): Fact => ({ kind: 'attended', ...day })),
      ...(more.facts ?? []),
    ],
  };
}

/** A case as if a decision had not been made yet: to ask about it anew. */
export function withoutDecision(state: PupilCase, id: string): PupilCase {
  const decisions = state.exclusions.decisions.filter((d) => d.id !== id);
  return { ...state, exclusions: { ...state.exclusions, decisions } };
}

/** A suspension ends where the governors reinstate before it is served; one that is cancelled is told as a fact. */
function backOn(made: DecisionMade & Partial<Exclusion>): Pick<Decision, 'backOn'> {
  const back = made.kind === 'suspension' && made.governors ? undoneOn(made as Exclusion) : null;
  return back === null ? {} : { backOn: back };
}

/** A last day to apply that a change of the calendar may not take back. */
function reviewUntil({ owed }: CaseInList, decision: string): Pick<Decision, 'reviewUntil'> {
  const kept = owed.find((o) => o.duty === 'apply-for-review' && o.arisesFrom === decision)?.kept;
  return kept ? { reviewUntil: kept.until } : {};
}

/**
 * The year group on the day that matters to the exemption of Year 11 (law 24); and the sessions at other schools only where
 * the first decision falls in the school year they were counted in (law 10).
 */
function pupilOf(state: CaseInList, decisions: DecisionMade[]): Pupil {
  const { pupil, registeredOn } = state;
  const finished = pupil.examsFinishedOn;
  const [first] = decisions.map((d) => dateOf(d.decidedAt)).sort();
  const otherYear =
    first !== undefined && registeredOn !== undefined && yearOf(first) !== yearOf(registeredOn);
  return {
    ...pupil,
    ...(finished && { yearGroup: yearGroupOn(state, finished) }),
    ...(otherYear && { earlierSessionsThisYear: 0 }),
  };
}

const yearOf = (date: string): number => schoolYearOf(epochDayOf(date));

function decision(made: DecisionMade, schoolNow: string): Decision {
  const { id, kind, decidedAt, beforeAfternoon, sessions, lunchtimes, starts, losesExamOn } = made;
  const { school = schoolNow } = made;
  return { id, kind, school, decidedAt, beforeAfternoon, sessions, lunchtimes, starts, losesExamOn };
}

function factsOf(of: Exclusion): Fact[] {
  const { id, arranged, attendedOn, representationsOn, cancelledOn } = of;
  const known: Fact[] = [];
  if (arranged) known.push({ kind: 'provision-arranged', decision: id, startsAt: arranged.startsAt });
  if (attendedOn)
    known.push({ kind: 'provision-started', decision: id, at: `${attendedOn}${START_OF_SCHOOL}` });
  if (representationsOn) known.push({ kind: 'representations', decision: id, on: representationsOn });
  if (cancelledOn) known.push({ kind: 'cancelled', decision: id, on: cancelledOn });
  return [...known, ...governorsFacts(of), ...reviewFacts(of)];
}

/** A decision to reinstate ends an exclusion on the day of return; one to uphold lets the parents apply from when it is given. */
function governorsFacts({ id, meetingBeganOn, governors }: Exclusion): Fact[] {
  const known: Fact[] = [];
  if (meetingBeganOn) known.push({ kind: 'governors-meeting-began', decision: id, on: meetingBeganOn });
  if (!governors) return known;
  const { metOn, outcome, given, backOn } = governors;
  const byHand = { how: 'by-hand', on: backOn ?? metOn } as const;
  return [
    ...known,
    { kind: 'governors-meeting-began', decision: id, on: metOn },
    {
      kind: 'governors-decided',
      decision: id,
      outcome,
      given: outcome === 'upheld' && given ? given : byHand,
    },
  ];
}

function reviewFacts({ id, waivedOn, applied, review, reconsidered }: Exclusion): Fact[] {
  const known: Fact[] = [];
  if (waivedOn) known.push({ kind: 'review-waived', decision: id, on: waivedOn });
  if (applied) known.push({ kind: 'review-applied', decision: id, given: applied });
  if (review)
    known.push({ kind: 'review-decided', decision: id, outcome: review.outcome, given: review.given });
  if (reconsidered) known.push({ kind: 'reconsidered', decision: id, ...reconsidered });
  return known;
}
