import { epochDayOfParts } from './epoch-day';
import type { EpochDay } from './types';

/**
 * Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher).
 *
 * @example easterSunday(2027) is the day number of 2027-03-28
 */
export function easterSunday(year: number): EpochDay {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const march = epact + toSunday - 7 * late + 114;
  return epochDayOfParts(year, Math.floor(march / 31), (march % 31) + 1);
}
