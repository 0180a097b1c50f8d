import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { Given } from '../deadlines/question';
import type { Heard, Voices } from '../programme/words';
import type { FactName } from './correction-commands';
import type { Arranged, DecisionMade, GovernorsMeeting, ReviewOutcome } from './state';

/** What is decided holds the words of both that it asked for; one that was recorded before they were asked has none. */
export type ExclusionEvent =
  | { type: 'suspended'; decision: DecisionMade; circumstances: string; voices: Voices }
  | { type: 'permanently-excluded'; decision: DecisionMade; circumstances: string; voices: Voices }
  | { type: 'exclusion-cancelled'; decision: string; on: LocalDate; reasons: string; voices?: Heard }
  | ({ type: 'provision-arranged'; decision: string } & Arranged)
  | { type: 'provision-attended'; decision: string; on: LocalDate }
  | { type: 'provision-missed'; decision: string; on: LocalDate; reason: string }
  | { type: 'work-set'; decision: string; on: LocalDate; what: string }
  | { type: 'work-marked'; decision: string; on: LocalDate }
  | { type: 'attended-school'; school: string; on: LocalDate }
  | { type: 'day-in-school-taken-back'; school: string; on: LocalDate; reason: string }
  | { type: 'reintegration-meeting-held'; decision: string; on: LocalDate; record: string }
  | GovernorsEvent
  | ReviewEvent
  | CorrectionEvent;

type GovernorsEvent =
  | { type: 'representations-made'; decision: string; on: LocalDate; words: string }
  | { type: 'remote-meeting-asked'; decision: string; on: LocalDate }
  | {
      type: 'governors-meeting-arranged';
      decision: string;
      startsAt: LocalDateTime;
      minutes: number;
      place: string;
      remote: boolean;
      inPersonBecause: string | null;
    }
  | { type: 'governors-meeting-began'; decision: string; on: LocalDate }
  | {
      type: 'governors-decided';
      decision: string;
      metOn: LocalDate;
      outcome: 'upheld' | 'reinstated';
      reasons: string;
      given?: Given;
      backOn?: LocalDate | null;
      voices?: Heard;
    };

type ReviewEvent =
  | { type: 'review-waived'; decision: string; on: LocalDate }
  | { type: 'review-applied'; decision: string; given: Given; grounds: string }
  /** The last day to apply has gone by unused: said by the case itself. */
  | { type: 'review-window-closed'; decision: string; on: LocalDate }
  | {
      type: 'review-decided';
      decision: string;
      heardOn: LocalDate;
      outcome: ReviewOutcome;
      given: Given;
      reasons: string;
      voices?: Heard;
    }
  | {
      type: 'reconsidered';
      decision: string;
      on: LocalDate;
      outcome: 'upheld' | 'reinstated';
      reasons: string;
      voices?: Heard;
    }
  | { type: 'removed-from-roll'; decision: string; on: LocalDate };

type CorrectionEvent =
  | { type: 'exclusion-corrected'; decision: DecisionMade; was: DecisionMade; reason: string }
  | { type: 'exclusion-struck-out'; decision: string; reason: string }
  | {
      type: 'fact-taken-back';
      decision: string;
      fact: FactName;
      /** The meeting that was taken back: its invitation is withdrawn. */
      meeting?: GovernorsMeeting;
      reason: string;
    };
