import { earlier } from '../calendar/earlier';
import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { Fact, Given } from '../deadlines/question';

/** What is known to have happened to one decision. Of several facts of a kind the earliest stands. */
export interface KnownFacts {
  noticeReceived?: LocalDate;
  representations?: LocalDate;
  provisionArranged?: LocalDateTime;
  provisionStarted?: LocalDateTime;
  cancelled?: LocalDate;
  meetingBegan?: LocalDate;
  governorsDecided?: { outcome: 'upheld' | 'reinstated'; given: Given };
  reviewApplied?: Given;
  reviewWaived?: LocalDate;
  reviewDecided?: { outcome: 'uphold' | 'recommend' | 'quash-and-direct'; given: Given };
  reconsidered?: { outcome: 'upheld' | 'reinstated'; on: LocalDate };
}

/** Of two notices the one handed over, posted or sent first; the rest of the key only makes the order of facts void. */
const key = (given: Given, outcome = ''): string => `${given.on} ${given.how} ${outcome}`;

/**
 * What one more fact adds to what is known of its decision. Facts come in any order and none undoes another.
 *
 * @example learn({}, { kind: 'representations', decision: 'd1', on: '2026-10-23' }) is { representations: '2026-10-23' }
 */
export function learn(known: KnownFacts, fact: Fact): KnownFacts {
  switch (fact.kind) {
    case 'governors-received-notice':
      return { ...known, noticeReceived: earlier(known.noticeReceived, fact.on) };
    case 'representations':
      return { ...known, representations: earlier(known.representations, fact.on) };
    case 'provision-arranged':
      return { ...known, provisionArranged: earlier(known.provisionArranged, fact.startsAt) };
    case 'provision-started':
      return { ...known, provisionStarted: earlier(known.provisionStarted, fact.at) };
    case 'cancelled':
      return { ...known, cancelled: earlier(known.cancelled, fact.on) };
    case 'governors-meeting-began':
      return { ...known, meetingBegan: earlier(known.meetingBegan, fact.on) };
    case 'review-waived':
      return { ...known, reviewWaived: earlier(known.reviewWaived, fact.on) };
    case 'governors-decided': {
      const was = known.governorsDecided;
      if (was && key(was.given, was.outcome) <= key(fact.given, fact.outcome)) return known;
      return { ...known, governorsDecided: { outcome: fact.outcome, given: fact.given } };
    }
    case 'review-applied': {
      const was = known.reviewApplied;
      return was && key(was) <= key(fact.given) ? known : { ...known, reviewApplied: fact.given };
    }
    case 'review-decided': {
      const was = known.reviewDecided;
      if (was && key(was.given, was.outcome) <= key(fact.given, fact.outcome)) return known;
      return { ...known, reviewDecided: { outcome: fact.outcome, given: fact.given } };
    }
    case 'reconsidered': {
      const was = known.reconsidered;
      if (was && `${was.on} ${was.outcome}` <= `${fact.on} ${fact.outcome}`) return known;
      return { ...known, reconsidered: { outcome: fact.outcome, on: fact.on } };
    }
    case 'attended':
    case 'calendar-changed':
      return known;
  }
}
