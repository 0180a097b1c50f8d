import { onStage } from '../programme/gate';
import type { Target } from '../programme/words';
import type { CaseInList } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';
import type { DaySeen, Mark } from './seen';

/** What somebody enters of one pupil's day. */
export type Entered = 'absent' | 'all-met' | { target: string; mark: Mark }[];

/**
 * The targets that a day is marked against: those that it was marked against before, or, for the first time, those that
 * are set now.
 */
export function targetsOn(state: CaseInList, kept: DaySeen | undefined): Target[] {
  if (kept && kept.marks.length > 0) return kept.marks.map(({ target: id, text }) => ({ id, text }));
  return onStage(state.programme)?.targets ?? [];
}

/**
 * What was seen, from what was entered: each target has its mark, or the pupil was absent (B4).
 *
 * @example decideDay([{ id: 't1', text: 'Be in time' }], 'all-met') has one mark, met
 */
export function decideDay(targets: Target[], entered: Entered): DaySeen | Refusal {
  if (entered === 'absent') return { absent: true, marks: [] };
  if (targets.length === 0) return refuse('missing-targets', 'B3');
  if (entered !== 'all-met' && entered.some((m) => !targets.some((t) => t.id === m.target)))
    return refuse('unknown-target', 'B4');
  const marks: DaySeen['marks'] = [];
  for (const { id: target, text } of targets) {
    const mark = entered === 'all-met' ? 'met' : entered.find((m) => m.target === target)?.mark;
    if (mark === undefined) return refuse('target-not-marked', 'B4', { target: text });
    marks.push({ target, text, mark });
  }
  return { absent: false, marks };
}
