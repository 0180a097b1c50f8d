import { BANK_HOLIDAYS_KNOWN } from '../bank-holidays';
import { finding, type Finding } from '../finding';
import type { SchoolYear } from '../types';

/** A year with days whose bank holidays are not known: dates on those days are missing, not guessed. */
export function bankHolidaysKnown(years: SchoolYear[]): Finding[] {
  const { from, to } = BANK_HOLIDAYS_KNOWN;
  return years
    .filter((year) => year.from < from || year.to > to)
    .map((year) => finding('bank-holidays-unknown', year.name, [from, to]));
}
