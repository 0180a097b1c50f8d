import type { LocalDate } from '../calendar/types';
import type { EditionName } from '../deadlines/answer';
import type { SchoolKind } from '../calendar/types';

/** The rules as they stood from one day on. Each edition is written as its difference from the one before. */
export interface Edition {
  name: EditionName;
  /** The first day whose decisions it governs. */
  from: LocalDate;
  /** The authority hears of every suspension, not only of long ones (law 6). */
  tellsAuthorityOfEverySuspension: boolean;
  /** Social worker and virtual school head are told (law 8). */
  tellsSocialWorkerAndVirtualSchoolHead: boolean;
  /** Cancelling is barred by the governors' meeting and past 45 days (law 13). */
  barsCancelling: boolean;
  /** Parents can have the governors' meeting held remotely by asking for it (law 33). */
  remoteMeetingOnRequest: boolean;
  /** The kinds of school that the off-site regime binds (law 42-45a). */
  offSiteBinds: SchoolKind[];
  /** A managed move may begin as a trial; otherwise it is permanent, and a placement is tried by an off-site direction (law, section 5). */
  managedMoveMayBeTrial: boolean;
  /** A safeguarding separation is recognised, and is no suspension (law 45a). */
  knowsSeparation: boolean;
}
