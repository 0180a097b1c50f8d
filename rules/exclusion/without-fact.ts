import type { FactName } from './correction-commands';
import { NOTHING_YET, type DecisionFacts, type Exclusion } from './state';

/** Where each fact is kept. */
const HELD_IN: Record<FactName, (keyof DecisionFacts)[]> = {
  // Its invitation was withdrawn with the cancelling: the meeting is arranged anew.
  cancelling: ['cancelledOn', 'meeting'],
  provision: ['arranged'],
  attendance: ['attendedOn', 'missedOn'],
  work: ['workSetOn', 'workMarkedOn'],
  representations: ['representationsOn', 'representedInWordsOn'],
  'remote-meeting': ['remoteAskedOn'],
  'governors-meeting': ['meeting', 'meetingBeganOn'],
  'governors-decision': ['governors'],
  'review-waiver': ['waivedOn'],
  'review-application': ['applied', 'groundsGivenOn'],
  'review-decision': ['review'],
  reconsideration: ['reconsidered'],
  'removal-from-roll': ['offRollOn'],
  'reintegration-meeting': ['reintegrationOn'],
};

/** Every fact that can be taken back. */
export const FACT_NAMES = Object.keys(HELD_IN) as [FactName, ...FactName[]];

/** What rests on a fact and has to be taken back before it. */
const RESTS_ON_IT: Partial<Record<FactName, FactName[]>> = {
  'governors-decision': ['review-waiver', 'review-application', 'removal-from-roll'],
  'review-waiver': ['removal-from-roll'],
  'review-application': ['review-decision'],
  'review-decision': ['reconsideration', 'removal-from-roll'],
  reconsideration: ['removal-from-roll'],
};

/** Whether a fact stands on the record of a decision. */
export const hasFact = (decision: Exclusion, fact: FactName): boolean =>
  HELD_IN[fact].some((key) => decision[key] !== undefined && decision[key] !== null);

/** The first fact on record that rests on this one; undefined where it can be taken back. */
export function restingOn(decision: Exclusion, fact: FactName): FactName | undefined {
  const { cancelledOn, reintegrationOn } = decision;
  // Back because of the cancelling, the pupil was met: at the end of the suspension there is another return.
  if (fact === 'cancelling' && reintegrationOn && cancelledOn && reintegrationOn >= cancelledOn)
    return 'reintegration-meeting';
  return RESTS_ON_IT[fact]?.find((later) => hasFact(decision, later));
}

/** What can be taken back of a decision now: it is on record, and nothing rests on it. */
export const takeableBack = (decision: Exclusion): FactName[] =>
  FACT_NAMES.filter((fact) => hasFact(decision, fact) && restingOn(decision, fact) === undefined);

/** A decision without something that was recorded of it by mistake. */
export function withoutFact(decision: Exclusion, fact: FactName): Exclusion {
  const gone: string[] = HELD_IN[fact];
  const left = Object.fromEntries(Object.entries(decision).filter(([key]) => !gone.includes(key)));
  return { ...NOTHING_YET, ...left } as Exclusion;
}
