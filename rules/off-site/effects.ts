import type { Effect } from '../case/effect';
import type { NoticeName } from '../case/obligation';
import type { Role } from '../case/people';
import type { PupilCase } from '../pupil/state';
import type { OffSiteEvent } from './events';

/** Parents are told, and the authority that keeps the pupil's EHC plan. @source law.md rows 42, 43 */
export function offSiteEffects(event: OffSiteEvent, { pupil }: PupilCase): Effect[] {
  switch (event.type) {
    case 'off-site-notice-given':
      return told('off-site-direction', event.direction, pupil.plan);
    case 'off-site-reviewed':
    case 'off-site-ended':
      return told('off-site-outcome', event.direction, pupil.plan);
    case 'directed-off-site':
    case 'off-site-review-asked':
      return [];
  }
}

function told(notice: NoticeName, direction: string, plan: boolean): Effect[] {
  const to: Role[] = plan ? ['parents', 'home-authority'] : ['parents'];
  return to.map((role) => ({ kind: 'notice', notice, to: role, about: { direction } }));
}
