import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { Actor } from '../rules/case/people';
import type { Outcome } from './outcome';

/** How far a change of a calendar has come: all are numbers of cases. */
export interface ChangeProgress {
  /** In all. */
  cases: number;
  told: number;
  /** Told, and not heard from yet. */
  waiting: number;
  /** They have written what they made of it. */
  answered: number;
  failed: number;
  /** Closed before they could. */
  closed: number;
  /** In these, dates moved, began or ended. */
  moved: number;
  /** In these, a date that was given stood. */
  stood: number;
}

/** What the workflow starts with, and carries over a rollover: a place in the list, never the list. */
export interface CarriedCalendarChange {
  partnership: string;
  change: string;
  /** The last case that was told. */
  after: string | null;
  isTold: boolean;
  /** How often those that failed have been told again. */
  tries: number;
}

/** Tells the cases that have not answered once more, now. */
export interface TryAgain {
  type: 'try-again';
  id: string;
  actor: Actor;
}

export const calendarChangeProgress = defineQuery<ChangeProgress | null>('progress');
export const tryAgain = defineUpdate<Outcome, [TryAgain]>('try-again');
