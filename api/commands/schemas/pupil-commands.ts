import type { z } from 'zod';
import type { PupilCommand } from '../../../rules/pupil/commands';
import type { Body, CommandOf } from './body';
import { checkAddress, chooseLanguage, correctAddress, markContact } from './contact';
import { answerConcern, raiseConcern } from './concern';
import { answerEscalation, recordIncident, signalEscalation } from './escalation';
import {
  correctExclusion,
  extendDuty,
  strikeOutExclusion,
  takeBackDayInSchool,
  takeBackFact,
} from './correction';
import {
  arrangeProvision,
  cancelExclusion,
  confirmAttendance,
  excludePermanently,
  holdReintegrationMeeting,
  markWork,
  recordDayInSchool,
  recordMissedProvision,
  setWork,
  suspend,
} from './exclusion';
import { recordNeed } from './need';
import { sayOwnWords } from './own-words';
import { askForReview, directOffSite, endDirection, giveOffSiteNotice, reviewDirection } from './off-site';
import {
  arrangeGovernorsMeeting,
  askForRemoteMeeting,
  beginGovernorsMeeting,
  recordGovernorsDecision,
  recordRepresentations,
} from './governors';
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
import { changePolicy } from './policy';
import { closeCase, updatePupil } from './registration';
import { rehearse } from './rehearse';
import {
  applyForReview,
  recordReconsideration,
  recordReviewDecision,
  removeFromRoll,
  waiveReview,
} from './review';
import { allocateSupport, endSupport } from './support';
import { beginSeparation, endSeparation, recordSeparationProvision, reviewSeparation } from './separation';
import { recordPanelDecision, referForTransfer, withdrawReferral } from './transfer';

/**
 * Every command for a pupil who is registered already, but for a move to another school and letters that go out on paper or again, which need
 * what the record has of them.
 */
export type CaseCommandName = Exclude<
  PupilCommand['type'],
  'register-pupil' | 'move-school' | 'record-letter-given' | 'send-letter-again'
>;

/** Ids of new things, which default to the command's own: a retry then makes the same thing. */
type NewIds = 'decision' | 'referral' | 'escalation' | 'direction' | 'separation' | 'concern' | 'correction';
type Loose<B> = Omit<B, NewIds> & { [Key in keyof B & NewIds]?: B[Key] | undefined };
/** A policy is named by its id: which one that is, the record of the partnership knows. */
type Sent<B> = Loose<{ [Key in keyof B]: Key extends 'policy' ? string : B[Key] }>;

/** One schema for each: a command without one does not compile. */
export const PUPIL_SCHEMAS = {
  'close-case': closeCase,
  'change-policy': changePolicy,
  'update-pupil': updatePupil,
  'extend-duty': extendDuty,
  'mark-contact': markContact,
  'choose-language': chooseLanguage,
  'record-need': recordNeed,
  'allocate-support': allocateSupport,
  'end-support': endSupport,
  rehearse,
  'correct-address': correctAddress,
  'check-address': checkAddress,
  'say-own-words': sayOwnWords,
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
  'cancel-exclusion': cancelExclusion,
  'arrange-provision': arrangeProvision,
  'confirm-attendance': confirmAttendance,
  'record-missed-provision': recordMissedProvision,
  'set-work': setWork,
  'mark-work': markWork,
  'record-day-in-school': recordDayInSchool,
  'take-back-day-in-school': takeBackDayInSchool,
  'hold-reintegration-meeting': holdReintegrationMeeting,
  'record-representations': recordRepresentations,
  'ask-for-remote-meeting': askForRemoteMeeting,
  'arrange-governors-meeting': arrangeGovernorsMeeting,
  'begin-governors-meeting': beginGovernorsMeeting,
  'record-governors-decision': recordGovernorsDecision,
  'waive-review': waiveReview,
  'apply-for-review': applyForReview,
  'record-review-decision': recordReviewDecision,
  'record-reconsideration': recordReconsideration,
  'remove-from-roll': removeFromRoll,
  'correct-exclusion': correctExclusion,
  'strike-out-exclusion': strikeOutExclusion,
  'take-back-fact': takeBackFact,
  'refer-for-transfer': referForTransfer,
  'withdraw-referral': withdrawReferral,
  'record-panel-decision': recordPanelDecision,
  'signal-escalation': signalEscalation,
  'answer-escalation': answerEscalation,
  'record-incident': recordIncident,
  'direct-off-site': directOffSite,
  'give-off-site-notice': giveOffSiteNotice,
  'ask-for-review': askForReview,
  'review-direction': reviewDirection,
  'end-direction': endDirection,
  'begin-separation': beginSeparation,
  'review-separation': reviewSeparation,
  'record-separation-provision': recordSeparationProvision,
  'end-separation': endSeparation,
  'raise-concern': raiseConcern,
  'answer-concern': answerConcern,
} satisfies { [Name in CaseCommandName]: z.ZodType<Sent<Body<CommandOf<Name>>>> };

export const CASE_COMMANDS = Object.keys(PUPIL_SCHEMAS) as CaseCommandName[];
