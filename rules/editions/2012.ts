import type { Edition } from './edition';

/** The first edition. @source SI 2012/1033; Education Act 2002 s29A; SI 2010/1156 and SI 2012/2532 */
export const EDITION_2012: Edition = {
  name: '2012',
  from: '2012-09-01',
  tellsAuthorityOfEverySuspension: false,
  tellsSocialWorkerAndVirtualSchoolHead: false,
  barsCancelling: false,
  remoteMeetingOnRequest: false,
  offSiteBinds: ['maintained'],
  managedMoveMayBeTrial: true,
  knowsSeparation: false,
};
