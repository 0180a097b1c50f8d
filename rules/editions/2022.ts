import { EDITION_2012 } from './2012';
import type { Edition } from './edition';

/** Every suspension is told, and to more people. @source SI 2022/788, law.md rows 6 and 8 */
export const EDITION_2022: Edition = {
  ...EDITION_2012,
  name: '2022',
  from: '2022-09-01',
  tellsAuthorityOfEverySuspension: true,
  tellsSocialWorkerAndVirtualSchoolHead: true,
};
