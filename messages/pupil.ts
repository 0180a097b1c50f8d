import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { PupilCommand, SystemFact } from '../rules/pupil/commands';
import type { PupilState } from '../rules/pupil/state';
import type { Outcome } from './outcome';

/** The commands of a pupil's programme: one update for each, of the same name. */
export const PUPIL_COMMANDS = [
  'register-pupil',
  'close-case',
  'change-policy',
  'update-pupil',
  'move-school',
  'extend-duty',
  'record-letter-given',
  'send-letter-again',
  'mark-contact',
  'choose-language',
  'record-need',
  'allocate-support',
  'end-support',
  'rehearse',
  'correct-address',
  'check-address',
  'say-own-words',
  'open-stage-1',
  'open-at-stage-2',
  'open-at-stage-3',
  'explain-programme',
  'set-targets',
  'record-review',
  'move-to-stage-2',
  'move-to-stage-3',
  'hold-stage-3-review',
  'record-agreement',
  'end-programme',
  'change-lead',
  'suspend',
  'exclude-permanently',
  'cancel-exclusion',
  'arrange-provision',
  'confirm-attendance',
  'record-missed-provision',
  'set-work',
  'mark-work',
  'record-day-in-school',
  'take-back-day-in-school',
  'hold-reintegration-meeting',
  'record-representations',
  'ask-for-remote-meeting',
  'arrange-governors-meeting',
  'begin-governors-meeting',
  'record-governors-decision',
  'waive-review',
  'apply-for-review',
  'record-review-decision',
  'record-reconsideration',
  'remove-from-roll',
  'correct-exclusion',
  'strike-out-exclusion',
  'take-back-fact',
  'refer-for-transfer',
  'withdraw-referral',
  'record-panel-decision',
  'signal-escalation',
  'answer-escalation',
  'record-incident',
  'direct-off-site',
  'give-off-site-notice',
  'ask-for-review',
  'review-direction',
  'end-direction',
  'begin-separation',
  'review-separation',
  'record-separation-provision',
  'end-separation',
  'raise-concern',
  'answer-concern',
] as const satisfies readonly PupilCommand['type'][];

/** Updates, not signals: the lead must learn at once that a step is missing. */
export const pupilUpdate = (name: PupilCommand['type']) => defineUpdate<Outcome, [PupilCommand]>(name);

/** Facts from other parts of the system: signals, because nobody waits for an answer. */
export const learn = defineSignal<[SystemFact, string]>('learn');

/** After an operator has put a case back to a point: what the record has since then is taken from it at once. */
export const takeFromRecord = defineSignal('take-from-record');

/** The state as the workflow holds it: for the history page and the checks. */
export const pupilState = defineQuery<{ number: number; state: PupilState; next: string | null }>('state');
