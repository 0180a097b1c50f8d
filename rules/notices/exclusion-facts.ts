import { dateOf } from '../calendar/london-time';
import { countInWords, dateInWords, lengthInWords } from '../calendar/words';
import type { Obligation } from '../case/obligation';
import { answer } from '../deadlines';
import type { DutyName, DutyOwed } from '../deadlines/answer';
import { editionOf, type Edition } from '../editions';
import { educationGoingOn, type EducationGoingOn } from '../exclusion/education-going-on';
import { inRun, type InRun } from '../exclusion/in-run';
import { questionOf } from '../exclusion/question';
import { reasonLabel } from '../exclusion/reasons';
import { NOTHING_YET, type DecisionMade, type Exclusion } from '../exclusion/state';
import type { PupilCase } from '../pupil/state';
import { daysOut, type DaysOut, type HalfDay } from './days-out';
import type { LetterFacts } from './facts';
import { obligationOf, runningDuty } from './owing';

/** One decision with all that a letter tells of it. */
export interface ExclusionFacts {
  decision: Exclusion;
  /** The rules as they stood on the day of the decision. */
  edition: Edition;
  days: DaysOut;
  reasons: string[];
  /** What happened, as the headteacher wrote it; empty where the letter comes from a later event. */
  circumstances: string;
  /** Its duty of full-time education that begins with it; undefined where that goes on. */
  daySix: Obligation | undefined;
  /** Null where it does not follow straight after another suspension. */
  run: InRun | null;
  /** The full-time education of a suspension before, where it goes on. */
  goesOn: EducationGoingOn | null;
  governors: Obligation | undefined;
  /** A statutory duty of this decision: null where its date needs a calendar that is missing, undefined where there is none. */
  duty: (name: DutyName) => DutyOwed | null | undefined;
}

/** The decision that a letter is about, or undefined where the case holds none of that id. */
export function exclusionFacts(facts: LetterFacts): ExclusionFacts | undefined {
  const { about, event, state } = facts;
  const made =
    event.type === 'suspended' || event.type === 'permanently-excluded' ? event.decision : undefined;
  const id = about.decision ?? made?.id ?? obligationOf(facts)?.arisesFrom;
  const { decisions, struckOut = [] } = state.exclusions;
  const known = [...decisions, ...struckOut].find((d) => d.id === id);
  const decision = known ?? (made && { ...made, ...NOTHING_YET });
  if (!decision) return undefined;
  const goesOn = educationGoingOn(state, decision);
  return {
    decision,
    edition: editionOf(dateOf(decision.decidedAt)),
    days: daysOut(decision, state),
    reasons: decision.reasons.map(reasonLabel),
    circumstances: 'circumstances' in event ? event.circumstances.trim() : '',
    daySix: goesOn ? undefined : runningDuty(facts, 'sixth-day-provision', decision.id),
    run: inRun(state, decision),
    goesOn,
    governors: runningDuty(facts, 'governors-meeting', decision.id),
    duty: dutiesOf(decision, state),
  };
}

function dutiesOf(decision: DecisionMade, state: PupilCase): ExclusionFacts['duty'] {
  const isKnown = state.exclusions.decisions.some((d) => d.id === decision.id);
  const { duties, problems } = answer(questionOf(state, { decisions: isKnown ? [] : [decision] }));
  const undated = (name: DutyName): null | undefined =>
    problems.some((p) => p.duty === name && p.decision === decision.id) ? null : undefined;
  return (name) => duties.find((d) => d.duty === name && d.decision === decision.id) ?? undated(name);
}

/** @example '7 days', 'half a day', '3 lunchtimes'; of a permanent exclusion 'for good' */
export function howLong({ sessions, lunchtimes }: Pick<DecisionMade, 'sessions' | 'lunchtimes'>): string {
  if (sessions === null) return 'for good';
  return lunchtimes ? countInWords(sessions, 'lunchtime') : lengthInWords(sessions);
}

/** The first day, a last day and the day back, each with its half where it is one. */
export const fromDay = ({ on, half }: HalfDay): string =>
  `${half ? 'the afternoon of ' : ''}${dateInWords(on)}`;
export const toDay = ({ on, half }: HalfDay): string => `${half ? 'the morning of ' : ''}${dateInWords(on)}`;
