import { addDays } from '../calendar/epoch-day';
import { dateOf } from '../calendar/london-time';
import type { LocalDate } from '../calendar/types';
import type { Transfer } from './state';

/** How long members may still read what they heard, and how far back the panel's diary goes, so that decisions can still be recorded. A setting of ours. */
export const DAYS_AFTER = 31;

/** Whether a meeting of the panel is to hear this pupil, or has within the last month. */
export function isBeforePanel(transfer: Transfer, today: LocalDate): boolean {
  const appointment = transfer.at === 'booked' ? transfer.appointment : transfer.heard?.appointment;
  return appointment !== undefined && dateOf(appointment.startsAt) >= addDays(today, -DAYS_AFTER);
}
