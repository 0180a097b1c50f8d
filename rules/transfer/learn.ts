import type { LocalDate } from '../calendar/types';
import type { PanelAppointment } from '../case/effect';
import type { SystemFact } from '../pupil/commands';
import type { TransferEvent } from './events';
import type { Transfer } from './state';

/** What a fact from the panel brings. A fact that does not apply, or was heard before, brings nothing. */
export function learnOfPanel(
  transfer: Transfer,
  fact: Exclude<SystemFact, { type: 'calendar-changed' | 'school-details-changed' }>,
  on: LocalDate,
): TransferEvent[] {
  if (fact.type === 'place-offered') {
    return transfer.at === 'referred' ? [{ type: 'place-offered', referral: transfer.referral, on }] : [];
  }
  if (transfer.at === 'none' || transfer.referral !== fact.referral) {
    return fact.type === 'panel-booked' ? [bookedTooLate(fact, on)] : [];
  }
  const { referral } = transfer;
  switch (fact.type) {
    case 'panel-booked':
      if (transfer.at !== 'referred' || isHeard(transfer, fact.appointment)) return [];
      return [{ type: 'panel-booked', referral, appointment: fact.appointment }];
    case 'panel-moved': {
      // The meeting moved before word of the booking came: it is booked where the meeting is now.
      if (transfer.at === 'referred' && !isHeard(transfer, fact.meeting)) {
        return [{ type: 'panel-booked', referral, appointment: fact.meeting }];
      }
      if (transfer.at !== 'booked' || transfer.appointment.meetingId !== fact.meeting.meetingId) return [];
      const isNews = fact.meeting.revision > transfer.appointment.revision;
      return isNews ? [{ type: 'panel-moved', referral, appointment: fact.meeting }] : [];
    }
    case 'panel-called-off':
      if (transfer.at !== 'booked' || transfer.appointment.meetingId !== fact.meetingId) return [];
      return [{ type: 'panel-called-off', referral, appointment: transfer.appointment, on }];
  }
}

/** A meeting that has heard a referral and deferred it is not the next one to hear it. */
const isHeard = ({ heard }: Transfer, { meetingId }: PanelAppointment): boolean =>
  heard?.appointment.meetingId === meetingId;

/** Booked while it was being withdrawn: the place goes back at once, and nobody who was never invited is told. */
const bookedTooLate = (
  { referral, appointment }: Extract<SystemFact, { type: 'panel-booked' }>,
  on: LocalDate,
): TransferEvent => ({
  type: 'referral-withdrawn',
  on,
  reason: 'It was booked into a meeting after it had been withdrawn.',
  meeting: appointment,
  referral,
  uninvited: true,
});
