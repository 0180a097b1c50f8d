import { isMissing } from '../calendar/school-days';
import type { CalendarMissing, LocalDate } from '../calendar/types';
import type { DutyName } from '../deadlines/answer';
import type { Owing } from './duties/rule';

const isNotice = (duty: DutyName): boolean => duty.startsWith('tell-') || duty.endsWith('-notice');

/**
 * What is left of a duty once its decision is cancelled: it stays if it was due before that day, or is a notice of the day
 * of decision. A date that no calendar holds stays open only if it could have come before.
 *
 * @source deadlines.md, Cancelling: law.md row 13
 */
export function leftAfterCancelling(
  found: Owing | CalendarMissing | undefined,
  duty: DutyName,
  decidedOn: LocalDate,
  cancelledOn: LocalDate | undefined,
): Owing | CalendarMissing | undefined {
  if (found === undefined || cancelledOn === undefined) return found;
  if (isMissing(found)) return found.date < cancelledOn ? found : undefined;
  const dueBefore = found.due !== null && found.due < cancelledOn;
  return dueBefore || (isNotice(duty) && found.due === decidedOn) ? found : undefined;
}
