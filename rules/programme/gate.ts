import { isOut } from '../exclusion/standing';
import { dateOf } from '../calendar/london-time';
import type { LocalDate } from '../calendar/types';
import { refuse, type Refusal } from '../refusal';
import type { PupilCase } from '../pupil/state';
import type { ProgrammeCommand } from './commands';
import type { OnStage, Programme } from './state';

/** The stage a pupil is on, or null when the programme is not open. */
export function onStage(programme: Programme): OnStage | null {
  return programme.at === 'not-open' || programme.at === 'ended' ? null : programme;
}

/** What stays open while a pupil is permanently excluded: the programme can be ended, or handed to another lead. */
const WHILE_OUT: ProgrammeCommand['type'][] = ['end-programme', 'change-lead'];

/**
 * Whether this kind of command can be given at all as things stand, whatever it holds: what a page asks before it
 * shows a button. Content is checked by `decideProgramme`. The programme is the alternative to a permanent exclusion, so
 * it rests while one stands (seed 004, 1.1).
 */
export function programmeGate(state: PupilCase, type: ProgrammeCommand['type']): Refusal | null {
  const now = onStage(state.programme);
  if (isOut(state) && !WHILE_OUT.includes(type)) return refuse('already-permanently-excluded', 'law 12');
  switch (type) {
    case 'open-stage-1':
    case 'open-at-stage-2':
      return opening(state, now);
    case 'open-at-stage-3':
      return opening(state, now) ?? suspended(state, '');
    case 'move-to-stage-2':
      return now?.at === 'stage-1' ? tooFewReviews(state, now) : refuse('not-at-stage-1', 'B7');
    case 'move-to-stage-3':
      if (now?.at !== 'stage-1' && now?.at !== 'stage-2') return refuse('not-at-stage-2', 'B7');
      return suspended(state, now.openedOn);
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

const opening = (state: PupilCase, now: OnStage | null): Refusal | null =>
  now ? refuse('programme-already-open', 'B1', { stage: state.policy.stages[now.at].label }) : null;

/** The reasonable period of B7: so many reviews on a stage before the next, unless a serious incident brings it. */
export function tooFewReviews(state: PupilCase, { at, reviews }: OnStage): Refusal | null {
  const needed = state.policy.stages[at].reviewsBeforeNext;
  return reviews.length < needed ? refuse('too-few-reviews', 'B7', { held: reviews.length, needed }) : null;
}

/** Stage 3 begins with a suspension that was not cancelled, as the alternative to a permanent exclusion (seed 004, Stage 3, first point). */
export function suspended(state: PupilCase, since: LocalDate): Refusal | null {
  if (!state.policy.stages['stage-3'].needs.includes('suspension')) return null;
  const found = state.exclusions.decisions.some(
    (d) => d.kind === 'suspension' && d.cancelledOn === undefined && dateOf(d.decidedAt) >= since,
  );
  return found ? null : refuse('suspension-missing', 'B10');
}
