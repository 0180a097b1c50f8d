import type { Effect } from '../case/effect';
import type { ExclusionEvent } from './events';

/**
 * Parents and authority hear of every suspension and permanent exclusion without delay (law 2, 6). The governing body
 * hears when a meeting can follow: with the obligation to hold it (law 7).
 */
export function exclusionEffects(event: ExclusionEvent): Effect[] {
  switch (event.type) {
    case 'suspended':
    case 'permanently-excluded': {
      const notice = event.type === 'suspended' ? 'suspension' : 'permanent-exclusion';
      const about = { decision: event.decision.id };
      return [
        { kind: 'notice', notice, to: 'parents', about },
        { kind: 'notice', notice, to: 'authority', about },
      ];
    }
    default:
      return [];
  }
}
