import { z } from 'zod';
import type {
  ChangeLead,
  EndProgramme,
  ExplainProgramme,
  HoldStage3Review,
  MoveToStage2,
  MoveToStage3,
  OpenAfterIncident,
  OpenStage1,
  RecordAgreement,
  RecordReview,
  SetTargets,
} from '../../../rules/programme/commands';
import type { SchemaOf } from './body';
import { day } from './dates';
import { earlyHelp, heldMeeting, incident, lead, meeting, targets, voices } from './parts';
import { choice, count, line, list, optionalText, reference, text, yesOrNo } from './text';

const timescale = count('the timescale in school days', 1, 100).nullable().default(null);

export const openStage1 = z.strictObject({
  lead,
  supportTried: list('the support already tried', text('the support already tried')).default([]),
  meeting,
  earlyHelp,
  targets,
  timescale,
  rewards: optionalText('the rewards and sanctions in use'),
  voices,
}) satisfies SchemaOf<OpenStage1>;

export const openAfterIncident = z.strictObject({
  lead,
  incident,
  earlyHelp,
  targets,
  timescale,
  voices,
}) satisfies SchemaOf<OpenAfterIncident>;

export const explainProgramme = z.strictObject({
  on: day('the day of the explanation'),
  representative: line("the representative's name"),
}) satisfies SchemaOf<ExplainProgramme>;

export const setTargets = z.strictObject({
  targets,
  rewards: optionalText('the rewards and sanctions in use'),
}) satisfies SchemaOf<SetTargets>;

export const recordReview = z.strictObject({
  on: day('the day of the review'),
  marks: list(
    'the marks',
    z.strictObject({
      target: reference('the target'),
      mark: choice('the mark', ['met', 'partly', 'not-yet']),
    }),
    10,
  ),
  toFamily: text('the sentence to the family'),
  note: optionalText('the note'),
}) satisfies SchemaOf<RecordReview>;

export const moveToStage2 = z.strictObject({
  reason: text('the reason'),
  meeting,
  plansReviewed: yesOrNo('the plans were reviewed').default(false),
  warningsGiven: yesOrNo('warnings were given').default(false),
  earlyHelp,
  targets,
  timescale,
  voices,
}) satisfies SchemaOf<MoveToStage2>;

export const moveToStage3 = z.strictObject({
  reason: text('the reason'),
  incident: incident.nullable().default(null),
  targets,
  timescale,
  earlyHelp,
  voices,
}) satisfies SchemaOf<MoveToStage3>;

export const holdStage3Review = z.strictObject({
  meeting: heldMeeting,
  outcomes: list(
    'the outcomes',
    choice('each outcome', ['supported-transfer', 're-induction', 'joint-planning', 'flexible-programme']),
  ),
  voices,
}) satisfies SchemaOf<HoldStage3Review>;

export const recordAgreement = z.strictObject({
  on: day('the day of the answer'),
  agreed: yesOrNo('the parents agreed'),
  words: optionalText("the parents' words"),
}) satisfies SchemaOf<RecordAgreement>;

export const endProgramme = z.strictObject({
  outcome: choice('the outcome', [
    'progress-made',
    'transferred',
    're-inducted',
    'left-school',
    'closed-otherwise',
  ]),
  reason: text('the reason'),
  voices,
}) satisfies SchemaOf<EndProgramme>;

export const changeLead = z.strictObject({
  lead: reference('the new lead'),
  reason: text('the reason'),
}) satisfies SchemaOf<ChangeLead>;
