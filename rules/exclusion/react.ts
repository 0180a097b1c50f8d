import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { PupilCase } from '../pupil/state';
import type { ExclusionEvent } from './events';

/** The parents' right to a review ends by itself when its last day has gone by unused. @source law.md rows 35, 40 */
export function rightsGoneBy({ owed, exclusions }: PupilCase, now: LocalDateTime): ExclusionEvent[] {
  const on = dateOf(now);
  return owed
    .filter((o) => o.duty === 'apply-for-review' && o.status === 'running' && o.due !== null && o.due < on)
    .filter((o) => {
      const closed = exclusions.decisions.find((d) => d.id === o.arisesFrom)?.windowClosedOn;
      return closed === undefined || closed <= (o.due ?? '');
    })
    .map((o) => ({ type: 'review-window-closed', decision: o.arisesFrom, on }));
}
