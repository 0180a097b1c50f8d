import type { z } from 'zod';
import type { PupilCommand } from '../../../rules/pupil/commands';
import type { Body, CommandOf } from './body';
import { answerEscalation, recordIncident, signalEscalation } from './escalation';
import {
  arrangeProvision,
  confirmAttendance,
  excludePermanently,
  recordGovernorsDecision,
  recordRepresentations,
  suspend,
} from './exclusion';
import {
  changeLead,
  endProgramme,
  explainProgramme,
  holdStage3Review,
  moveToStage2,
  moveToStage3,
  openAfterIncident,
  openStage1,
  recordAgreement,
  recordReview,
  setTargets,
} from './programme';
import { changePolicy, closeCase } from './registration';
import { recordPanelDecision, referForTransfer, withdrawReferral } from './transfer';

/** Every command for a pupil who is registered already. */
export type CaseCommandName = Exclude<PupilCommand['type'], 'register-pupil'>;

/** Ids of new things, which default to the command's own: a retry then makes the same thing. */
type NewIds = 'decision' | 'referral' | 'escalation';
type Loose<B> = Omit<B, NewIds> & { [Key in keyof B & NewIds]?: B[Key] | undefined };

/** One schema for each: a command without one does not compile. */
export const PUPIL_SCHEMAS = {
  'close-case': closeCase,
  'change-policy': changePolicy,
  'open-stage-1': openStage1,
  'open-at-stage-2': openAfterIncident,
  'open-at-stage-3': openAfterIncident,
  'explain-programme': explainProgramme,
  'set-targets': setTargets,
  'record-review': recordReview,
  'move-to-stage-2': moveToStage2,
  'move-to-stage-3': moveToStage3,
  'hold-stage-3-review': holdStage3Review,
  'record-agreement': recordAgreement,
  'end-programme': endProgramme,
  'change-lead': changeLead,
  suspend,
  'exclude-permanently': excludePermanently,
  'arrange-provision': arrangeProvision,
  'confirm-attendance': confirmAttendance,
  'record-representations': recordRepresentations,
  'record-governors-decision': recordGovernorsDecision,
  'refer-for-transfer': referForTransfer,
  'withdraw-referral': withdrawReferral,
  'record-panel-decision': recordPanelDecision,
  'signal-escalation': signalEscalation,
  'answer-escalation': answerEscalation,
  'record-incident': recordIncident,
} satisfies { [Name in CaseCommandName]: z.ZodType<Loose<Body<CommandOf<Name>>>> };

export const CASE_COMMANDS = Object.keys(PUPIL_SCHEMAS) as CaseCommandName[];
