import type { ProgrammeEvent, StageBegun } from './events';
import { onStage } from './gate';
import type { OnStage, Programme, StageLeft, StageName } from './state';

/** What follows. Total: an event that does not fit the state leaves it as it is. */
export function evolveProgramme(programme: Programme, event: ProgrammeEvent): Programme {
  const stage = onStage(programme);
  switch (event.type) {
    case 'stage-1-opened':
      return begin('stage-1', event, null);
    case 'opened-after-incident':
      return begin(event.stage, event, null);
    case 'moved-to-stage-2':
      return begin('stage-2', event, stage);
    case 'moved-to-stage-3':
      return begin('stage-3', event, stage);
    case 'programme-ended':
      if (!stage) return programme;
      return {
        at: 'ended',
        openedOn: stage.openedOn,
        on: event.on,
        outcome: event.outcome,
        lead: stage.lead,
        left: leftBehind(stage, event.on),
      };
    default:
      return stage ? evolveStage(stage, event) : programme;
  }
}

type WithinStage = Exclude<ProgrammeEvent, StageBegun | { type: 'programme-ended' }>;

function evolveStage(stage: OnStage, event: WithinStage): OnStage {
  switch (event.type) {
    case 'programme-explained':
      return { ...stage, explainedOn: event.on };
    case 'targets-set':
      return { ...stage, targets: event.targets, lastReviewMet: false };
    case 'review-held': {
      const lastReviewMet = event.marks.length > 0 && event.marks.every((m) => m.mark === 'met');
      return { ...stage, reviews: [...stage.reviews, event.on], lastReviewMet };
    }
    case 'stage-3-review-held': {
      const { on } = event.meeting;
      const askedAnew: OnStage = { ...stage, meeting: { on, outcomes: event.outcomes }, agreement: null };
      delete askedAnew.agreedBy;
      return askedAnew;
    }
    case 'agreement-recorded':
      return {
        ...stage,
        agreement: { on: event.on, agreed: event.agreed },
        ...(event.by !== undefined && { agreedBy: answered(stage, event.by, event.agreed) }),
      };
    case 'parent-agreed':
      return { ...stage, agreedBy: answered(stage, event.by, true) };
    case 'lead-changed':
      return { ...stage, lead: event.lead };
  }
}

/** Who of the parents has agreed, once one of them has answered anew. */
function answered({ agreedBy = [] }: OnStage, by: string, agreed: boolean): string[] {
  const others = agreedBy.filter((contact) => contact !== by);
  return agreed ? [...others, by] : others;
}

const leftBehind = (stage: OnStage, on: string): StageLeft => ({
  at: stage.at,
  since: stage.since,
  timescale: stage.timescale,
  on,
});

function begin(at: StageName, event: StageBegun, before: OnStage | null): OnStage {
  return {
    at,
    openedOn: before?.openedOn ?? event.on,
    since: event.on,
    lead: event.lead,
    targets: event.targets.length > 0 ? event.targets : (before?.targets ?? []),
    timescale: event.timescale,
    earlyHelp: event.earlyHelp,
    explainedOn: before?.explainedOn ?? null,
    reviews: [],
    lastReviewMet: false,
    meeting: null,
    agreement: null,
    left: before && leftBehind(before, event.on),
  };
}
