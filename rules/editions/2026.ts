import { EDITION_2023 } from './2023';
import type { Edition } from './edition';

/**
 * The off-site regime binds academies and PRUs too, and a managed move is permanent.
 *
 * @source law.md sections 0 and 5, row 45a: guidance in force from 26 July 2026
 */
export const EDITION_2026: Edition = {
  ...EDITION_2023,
  name: '2026',
  from: '2026-07-26',
  offSiteBinds: ['maintained', 'academy', 'pru'],
  managedMoveMayBeTrial: false,
  knowsSeparation: true,
};
