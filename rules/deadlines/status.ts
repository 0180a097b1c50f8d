import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Owing } from '../exclusion/duties/rule';
import type { Status } from './answer';

/**
 * How a duty stands at a moment. What happens only after that moment has not closed it yet.
 *
 * @source deadlines.md, The rest
 * @example due 2026-11-05, not done, as of 2026-11-06: late; a right not used: lapsed
 */
export function statusOf({ due, notBefore, closedOn, right }: Owing, asOf: LocalDateTime): Status {
  const today = dateOf(asOf);
  if (closedOn !== undefined && due !== null && closedOn <= (closedOn.length > 10 ? asOf : today)) {
    return dateOf(closedOn) <= due ? 'done' : 'done-late';
  }
  if (due === null || (notBefore !== undefined && notBefore > today)) return 'waiting';
  if (due === today) return 'due-today';
  if (due > today) return 'running';
  return right ? 'lapsed' : 'late';
}
