import type { Effect } from '../case/effect';
import type { PupilCase } from '../pupil/state';
import type { ConcernEvent } from './events';
import type { RaisedFor } from './state';

/** The authority hears at once, and the school does not; the answer is told to a family that raised it. */
export function concernEffects(event: ConcernEvent, { concerns = [] }: PupilCase): Effect[] {
  const about = { concern: event.concern };
  if (event.type === 'concern-raised')
    return [{ kind: 'notice', notice: 'concern-raised', to: 'authority', about }];
  const told: RaisedFor[] = ['family', 'for-the-family'];
  const isFamilys = concerns.some((c) => c.id === event.concern && told.includes(c.from));
  return isFamilys ? [{ kind: 'notice', notice: 'concern-answered', to: 'parents', about }] : [];
}
