import { dateOf, localDateTimeOf } from '../rules/calendar/london-time';
import type { Forward } from '../rules/case/forward';
import type { Instant, LocalDate, LocalDateTime } from '../rules/calendar/types';

/** Today in London. */
export const londonDate = (now: Instant): LocalDate => dateOf(localDateTimeOf(now));

/**
 * The time at which a case is looked at: the world's, or its own clock's where that is ahead, as in a rehearsal.
 *
 * @param clock the case's own clock at its last event, ISO
 * @param forward how far it has been moved ahead, where it has
 */
export const caseTime = (now: Instant, clock: string, forward?: Forward): LocalDateTime =>
  localDateTimeOf(Math.max(now + (forward?.seconds ?? 0) * 1_000, Date.parse(clock)));
