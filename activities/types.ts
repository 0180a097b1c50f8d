import type { LocalDate, LocalDateTime } from '../rules/calendar/types';
import type { PanelAppointment, PanelFact } from '../rules/case/effect';
import type { Recorded } from '../rules/case/events';
import type { Actor } from '../rules/case/people';
import type { ChangeProgress } from '../messages/calendar-change';
import type { CaseEntry } from '../messages/record';

/** Written at once and locally: safe to repeat, because (case, number) is unique. */
export interface RecordActivities {
  /**
   * @returns what the record holds already from this number on. When it was written now: the number with which notices that
   *   had been held were composed anew, or null where there were none
   */
  recordCase(entry: CaseEntry): Promise<Recorded<{ type: string }>[] | { released: number } | null>;
  /** What the record holds of a case after this number. */
  eventsSince(about: { caseId: string; number: number }): Promise<Recorded<{ type: string }>[]>;
}

/** What an operator has done to the engine's run of a case. */
export interface OperatorActivities {
  /** Begins a pupil's case from the record, where the engine does not run it. @returns false where it runs already */
  beginFromRecord(about: { caseId: string }): Promise<boolean>;
}

/** What takes the world's time: retried by the engine for as long as it takes, and seen there. */
export interface WorldActivities {
  /** Sends the notices of these events that are not sent yet. @returns how many were sent now */
  deliverNotices(about: { caseId: string; numbers: number[] }): Promise<number>;
  /** Books a referral into the first meeting that fits. @returns null where none does */
  bookPanel(about: {
    caseId: string;
    referral: string;
    readyOn: LocalDate;
    now: LocalDateTime;
    actor: Actor;
    messageId: string;
  }): Promise<PanelAppointment | null>;
  releasePanel(about: { referral: string; meeting: string; actor: Actor; messageId: string }): Promise<void>;
  tellCase(about: { caseId: string; fact: PanelFact; messageId: string }): Promise<void>;
  offerPlaces(about: { meeting: string; messageId: string }): Promise<void>;
  /** Tells the cases of a school whose letters wait that something has been supplied: they compose them anew. */
  tellCasesWithHeld(about: { school: string; messageId: string }): Promise<void>;
  startCalendarChange(about: AboutChange): Promise<void>;
}

/** Which change of a calendar. */
export interface AboutChange {
  partnership: string;
  change: string;
}

/** The long work of a change of a calendar. Each says that it lives, and goes on after a death from where it was. */
export interface CalendarChangeActivities {
  /** Tells a page of cases, the next after a case id. @returns where the next page begins, and whether none was left */
  tellCases(
    about: AboutChange & { after: string | null },
  ): Promise<{ next: string | null; noneLeft: boolean }>;
  /** Waits until every case that was told has answered, was closed or is given up for now. @returns how things stand */
  awaitAnswers(about: AboutChange): Promise<ChangeProgress>;
  /** Tells those that have not answered once more. By hand: one that the engine no longer runs is begun from the record. */
  tellCasesAgain(about: AboutChange & { byHand: boolean }): Promise<void>;
}
