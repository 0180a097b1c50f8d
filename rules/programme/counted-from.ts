import type { LocalDate } from '../calendar/types';
import { reinstatedOn } from '../exclusion/standing';
import type { PupilCase } from '../pupil/state';

/**
 * The day from which a period of the programme is counted: its own, or the day on which the governors reinstated a pupil
 * who was permanently excluded in between.
 */
export function countedFrom(state: PupilCase, since: LocalDate): LocalDate {
  const back = reinstatedOn(state);
  return back !== null && back > since ? back : since;
}
