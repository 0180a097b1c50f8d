import type { LocalDate } from '../calendar/types';
import type { SystemFact } from '../pupil/commands';
import type { TransferEvent } from './events';
import type { Transfer } from './state';

/** What a fact from the panel brings. A fact that does not apply, or was heard before, brings nothing. */
export function learnOfPanel(
  transfer: Transfer,
  fact: Exclude<SystemFact, { type: 'calendar-changed' }>,
  on: LocalDate,
): TransferEvent[] {
  if (fact.type === 'place-offered') {
    return transfer.at === 'referred' ? [{ type: 'place-offered', referral: transfer.referral, on }] : [];
  }
  if (transfer.at === 'none' || transfer.referral !== fact.referral) return [];
  const { referral } = transfer;
  switch (fact.type) {
    case 'panel-booked':
      return transfer.at === 'referred'
        ? [{ type: 'panel-booked', referral, appointment: fact.appointment }]
        : [];
    case 'panel-moved': {
      if (transfer.at !== 'booked' || transfer.appointment.meetingId !== fact.meeting.meetingId) return [];
      const isNews = fact.meeting.revision > transfer.appointment.revision;
      return isNews ? [{ type: 'panel-moved', referral, appointment: fact.meeting }] : [];
    }
    case 'panel-called-off':
      if (transfer.at !== 'booked' || transfer.appointment.meetingId !== fact.meetingId) return [];
      return [{ type: 'panel-called-off', referral, appointment: transfer.appointment, on }];
  }
}
