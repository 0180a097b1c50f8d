import { refuse, type Refusal } from '../refusal';
import type { PupilCase } from '../pupil/state';
import type { ProgrammeCommand } from './commands';
import type { OnStage, Programme } from './state';

/** The stage a pupil is on, or null when the programme is not open. */
export function onStage(programme: Programme): OnStage | null {
  return programme.at === 'not-open' || programme.at === 'ended' ? null : programme;
}

/**
 * Whether this kind of command can be given at all as things stand, whatever it holds: what a page asks before it
 * shows a button. Content is checked by `decideProgramme`.
 */
export function programmeGate(state: PupilCase, type: ProgrammeCommand['type']): Refusal | null {
  const now = onStage(state.programme);
  switch (type) {
    case 'open-stage-1':
    case 'open-at-stage-2':
    case 'open-at-stage-3':
      return now
        ? refuse('programme-already-open', 'B1', { stage: state.policy.stages[now.at].label })
        : null;
    case 'move-to-stage-2':
      return leaving(state, now, 'stage-1', 'not-at-stage-1');
    case 'move-to-stage-3':
      return now?.at === 'stage-1'
        ? null
        : (leaving(state, now, 'stage-2', 'not-at-stage-2') ?? suspended(state, now));
    case 'hold-stage-3-review':
      return now?.at === 'stage-3' ? null : refuse('not-at-stage-3', 'B10');
    case 'record-agreement':
      if (now?.at !== 'stage-3') return refuse('not-at-stage-3', 'B10');
      return now.meeting ? null : refuse('no-review-meeting', 'B10');
    case 'explain-programme':
      if (!now) return refuse('programme-not-open', 'B2');
      return now.explainedOn ? refuse('already-explained', 'B2', { on: now.explainedOn }) : null;
    case 'set-targets':
    case 'record-review':
    case 'end-programme':
    case 'change-lead':
      return now ? null : refuse('programme-not-open', 'B7');
  }
}

function leaving(state: PupilCase, now: OnStage | null, from: OnStage['at'], code: string): Refusal | null {
  if (now?.at !== from) return refuse(code, 'B7');
  const needed = state.policy.stages[from].reviewsBeforeNext;
  return now.reviews.length < needed
    ? refuse('too-few-reviews', 'B7', { held: now.reviews.length, needed })
    : null;
}

/** Stage 3 begins with a suspension as the alternative to a permanent exclusion (seed 004, Stage 3, first point). */
export function suspended(state: PupilCase, now: OnStage | null): Refusal | null {
  if (!state.policy.stages['stage-3'].needs.includes('suspension')) return null;
  const since = now?.openedOn ?? '';
  const found = state.exclusions.decisions.some(
    (d) => d.kind === 'suspension' && d.decidedAt.slice(0, 10) >= since,
  );
  return found ? null : refuse('suspension-missing', 'B10');
}
