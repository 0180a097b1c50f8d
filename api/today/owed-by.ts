import type { Office, Role } from '../../rules/case/people';
import { OWNERS } from '../words/owners';

/** Whose duties somebody in an office sees to: a headteacher and a governors’ clerk those of the governing body, an officer the authority's and, standing for the Chair, the Chair's. */
const OWN: Record<Office, Role[]> = {
  lead: ['lead'],
  headteacher: ['headteacher', 'governing-body'],
  'governors-clerk': ['governing-body'],
  'inclusion-officer': ['authority', 'home-authority', 'chair'],
  'behaviour-support-worker': [],
  chair: ['chair'],
  'panel-member': [],
  administrator: [],
};

export const ownRoles = (office: Office): Role[] => OWN[office];
export const otherRoles = (office: Office): Role[] => OWNERS.filter((role) => !OWN[office].includes(role));
