import type { LocalDate } from '../calendar/types';
import type { Decision } from '../case/verbs';
import type { PupilCase } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';
import type { MoveToStage2, MoveToStage3, OpenAfterIncident, OpenStage1 } from './commands';
import type { ProgrammeEvent, StageBegun } from './events';
import { onStage, suspended, tooFewReviews } from './gate';
import type { OnStage, StageName } from './state';
import { badDay, missingStep } from './steps';

type Begins = Pick<OpenStage1, 'targets' | 'timescale' | 'earlyHelp' | 'voices'>;

/** The school days for the targets: the lead may set fewer than the policy allows, never more. */
function timescale(state: PupilCase, stage: StageName, asked: number | null): number | Refusal {
  const most = state.policy.stages[stage].timescale;
  if (asked === null) return most;
  return Number.isInteger(asked) && asked >= 1 && asked <= most
    ? asked
    : refuse('timescale-out-of-range', 'B3', { most });
}

/** What every stage begins with, once its steps are known to be there. */
function begun(
  state: PupilCase,
  stage: StageName,
  lead: string,
  c: Begins,
  on: LocalDate,
): StageBegun | Refusal {
  const days = timescale(state, stage, c.timescale);
  if (typeof days !== 'number') return days;
  if (!c.earlyHelp) return refuse('missing-early-help', 'B1');
  if (!c.voices) return refuse('missing-voices', 'B15');
  return { on, lead, targets: c.targets, timescale: days, earlyHelp: c.earlyHelp, voices: c.voices };
}

const isRefusal = (x: object): x is Refusal => 'refused' in x;

/** B1. */
export function openStage1(state: PupilCase, c: OpenStage1, on: LocalDate): Decision<ProgrammeEvent> {
  const missing = missingStep(state.policy.stages['stage-1'].needs, c, 'B1');
  if (missing) return missing;
  if (!c.lead) return refuse('missing-lead', 'B1');
  if (!c.meeting) return refuse('missing-meeting', 'B1');
  const bad = badDay(c.meeting.on, null, on, 'B1');
  if (bad) return bad;
  const stage = begun(state, 'stage-1', c.lead, c, on);
  if (isRefusal(stage)) return stage;
  const { supportTried, meeting, rewards } = c;
  return { events: [{ type: 'stage-1-opened', supportTried, meeting, rewards, ...stage }] };
}

/** B8: a serious incident opens the programme at Stage 2 or 3, with the early-help question. */
export function openAfterIncident(
  state: PupilCase,
  c: OpenAfterIncident,
  on: LocalDate,
): Decision<ProgrammeEvent> {
  const at: StageName = c.type === 'open-at-stage-2' ? 'stage-2' : 'stage-3';
  const missing = missingStep(['lead', 'early-help', 'targets', 'voices'], c, 'B8');
  if (missing) return missing;
  const bad = badIncident(c.incident, on);
  if (bad) return bad;
  if (!c.lead) return refuse('missing-lead', 'B8');
  const none = at === 'stage-3' ? suspended(state, c.incident.on) : null;
  if (none) return none;
  const stage = begun(state, at, c.lead, c, on);
  if (isRefusal(stage)) return stage;
  return { events: [{ type: 'opened-after-incident', stage: at, incident: c.incident, ...stage }] };
}

/** B7, B9. */
export function moveToStage2(state: PupilCase, c: MoveToStage2, on: LocalDate): Decision<ProgrammeEvent> {
  const from = onStage(state.programme);
  if (!from) return refuse('not-at-stage-1', 'B7');
  const missing = missingStep(state.policy.stages['stage-2'].needs, { ...c, lead: from.lead }, 'B9');
  if (missing) return missing;
  if (c.reason.trim() === '') return refuse('missing-reason', 'B7');
  if (!c.meeting) return refuse('missing-meeting', 'B9');
  const bad = badDay(c.meeting.on, from.since, on, 'B9');
  if (bad) return bad;
  const stage = begun(state, 'stage-2', from.lead, c, on);
  if (isRefusal(stage)) return stage;
  return { events: [{ type: 'moved-to-stage-2', reason: c.reason, meeting: c.meeting, ...stage }] };
}

/**
 * B10. From Stage 1 only after a serious incident; from Stage 2 after one, or after the reasonable period (seed 004, 2.3
 * and Stage 3: further incident or escalation).
 */
export function moveToStage3(state: PupilCase, c: MoveToStage3, on: LocalDate): Decision<ProgrammeEvent> {
  const from = onStage(state.programme);
  if (!from) return refuse('not-at-stage-2', 'B7');
  const early = c.incident ? badIncident(c.incident, on) : withoutIncident(state, from);
  if (early) return early;
  const missing = missingStep(state.policy.stages['stage-3'].needs, { ...c, lead: from.lead }, 'B10');
  if (missing) return missing;
  if (c.reason.trim() === '') return refuse('missing-reason', 'B7');
  const stage = begun(state, 'stage-3', from.lead, c, on);
  if (isRefusal(stage)) return stage;
  return { events: [{ type: 'moved-to-stage-3', reason: c.reason, incident: c.incident, ...stage }] };
}

function badIncident(incident: { on: LocalDate; what: string }, on: LocalDate): Refusal | null {
  if (incident.what.trim() === '') return refuse('missing-incident', 'B8');
  return badDay(incident.on, null, on, 'B8');
}

const withoutIncident = (state: PupilCase, from: OnStage): Refusal | null =>
  from.at === 'stage-1' ? refuse('missing-incident', 'B8') : tooFewReviews(state, from);
