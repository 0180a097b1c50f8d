import { isLocalDate } from '../../../rules/calendar/epoch-day';
import type { LocalDate } from '../../../rules/calendar/types';

const EARLIEST = '1990-01-01';
const LATEST = '2099-12-31';

/**
 * A date as a file writes it.
 *
 * @returns null for anything that is no real date
 * @example readDate('3/9/2026') and readDate('2026-09-03') are both '2026-09-03'
 */
export function readDate(text: string): LocalDate | null {
  const found = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text.trim());
  const [, day = '', month = '', year = ''] = found ?? [];
  const date = found ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  return isLocalDate(date) && date >= EARLIEST && date <= LATEST ? date : null;
}
