import { dateInWords, lengthInWords } from '../calendar/words';
import type { Obligation } from '../case/obligation';
import { reasonLabel } from '../exclusion/reasons';
import type { DecisionFacts, DecisionMade } from '../exclusion/state';
import { daysOut, type DaysOut, type HalfDay } from './days-out';
import type { LetterFacts } from './facts';
import { obligationOf, runningDuty } from './owing';

/** One decision with all that a letter tells of it. */
export interface ExclusionFacts {
  decision: DecisionMade & DecisionFacts;
  days: DaysOut;
  reasons: string[];
  /** What happened, as the headteacher wrote it; empty where the letter comes from a later event. */
  circumstances: string;
  daySix: Obligation | undefined;
  governors: Obligation | undefined;
}

const NOTHING_YET: DecisionFacts = {
  arranged: null,
  attendedOn: null,
  representationsOn: null,
  governors: null,
};

/** The decision that a letter is about, or undefined where the case holds none of that id. */
export function exclusionFacts(facts: LetterFacts): ExclusionFacts | undefined {
  const { about, event, state } = facts;
  const made =
    event.type === 'suspended' || event.type === 'permanently-excluded' ? event.decision : undefined;
  const id = about.decision ?? made?.id ?? obligationOf(facts)?.arisesFrom;
  const known = state.exclusions.decisions.find((d) => d.id === id);
  const decision = known ?? (made && { ...made, ...NOTHING_YET });
  if (!decision) return undefined;
  return {
    decision,
    days: daysOut(decision, state),
    reasons: decision.reasons.map(reasonLabel),
    circumstances: 'circumstances' in event ? event.circumstances.trim() : '',
    daySix: runningDuty(facts, 'sixth-day-provision', decision.id),
    governors: runningDuty(facts, 'governors-meeting', decision.id),
  };
}

/** @example '7 days', 'half a day'; of a permanent exclusion 'for good' */
export const howLong = ({ sessions }: DecisionMade): string =>
  sessions === null ? 'for good' : lengthInWords(sessions);

/** The first day, a last day and the day back, each with its half where it is one. */
export const fromDay = ({ on, half }: HalfDay): string =>
  `${half ? 'the afternoon of ' : ''}${dateInWords(on)}`;
export const toDay = ({ on, half }: HalfDay): string => `${half ? 'the morning of ' : ''}${dateInWords(on)}`;
