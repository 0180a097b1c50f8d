import { schoolYearOf } from '../calendar/compiled-calendar';
import { epochDayOf } from '../calendar/epoch-day';
import type { LocalDate } from '../calendar/types';
import type { CaseInList } from './state';

/**
 * The year group of a pupil on a day: as registered, and one more for each school year begun since.
 *
 * @example registered in Year 9 in June 2026: in Year 10 on 1 September 2026
 */
export function yearGroupOn(
  { pupil, registeredOn }: Pick<CaseInList, 'pupil' | 'registeredOn'>,
  on: LocalDate,
): number {
  if (registeredOn === undefined) return pupil.yearGroup;
  return pupil.yearGroup + schoolYearOf(epochDayOf(on)) - schoolYearOf(epochDayOf(registeredOn));
}
