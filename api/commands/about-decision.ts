import type { AboutDecision } from '../../rules/exclusion/commands';

/** The commands about one decision that has been made: they belong to the page of that decision. */
const ABOUT_DECISION: Record<AboutDecision['type'], true> = {
  'cancel-exclusion': true,
  'arrange-provision': true,
  'confirm-attendance': true,
  'record-missed-provision': true,
  'set-work': true,
  'mark-work': true,
  'hold-reintegration-meeting': true,
  'record-representations': true,
  'ask-for-remote-meeting': true,
  'arrange-governors-meeting': true,
  'begin-governors-meeting': true,
  'record-governors-decision': true,
  'waive-review': true,
  'apply-for-review': true,
  'record-review-decision': true,
  'record-reconsideration': true,
  'remove-from-roll': true,
  'correct-exclusion': true,
  'strike-out-exclusion': true,
  'take-back-fact': true,
};

/** What the page of a decision offers as well: they are the pupil's, and move its days. */
export const DAYS_IN_SCHOOL = ['record-day-in-school', 'take-back-day-in-school'] as const;

export const isAboutDecision = (command: string): command is AboutDecision['type'] =>
  Object.hasOwn(ABOUT_DECISION, command);

export const DECISION_COMMANDS = Object.keys(ABOUT_DECISION) as AboutDecision['type'][];
