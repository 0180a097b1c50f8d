import type { Effect } from '../case/effect';
import type { NoticeName } from '../case/obligation';
import type { Role } from '../case/people';
import type { ProgrammeEvent } from './events';

const notice = (name: NoticeName, to: Role[], about = {}): Effect[] =>
  to.map((role) => ({ kind: 'notice', notice: name, to: role, about }));

/**
 * Whom the world must tell: the family at every step (B2, B6, B7), the headteacher of each change of stage (B12), and the
 * authority of Stage 3, whose review meeting it comes to (B10).
 */
export function programmeEffects(event: ProgrammeEvent): Effect[] {
  switch (event.type) {
    case 'stage-1-opened':
      return [...notice('opening-leaflet', ['parents']), ...notice('stage-change', ['headteacher'])];
    case 'opened-after-incident': {
      const invited: Role[] = event.stage === 'stage-3' ? ['authority'] : [];
      return [
        ...notice('opening-leaflet', ['parents']),
        ...notice('stage-change', ['headteacher', ...invited]),
      ];
    }
    case 'moved-to-stage-3':
      return notice('stage-change', ['parents', 'headteacher', 'authority']);
    case 'moved-to-stage-2':
    case 'programme-ended':
      return notice('stage-change', ['parents', 'headteacher']);
    case 'review-held':
      return notice('weekly-feedback', ['parents']);
    case 'programme-explained':
    case 'targets-set':
    case 'stage-3-review-held':
    case 'agreement-recorded':
    case 'parent-agreed':
    case 'lead-changed':
      return [];
  }
}
