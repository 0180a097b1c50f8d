import type { Effect, NoticeFacts, PanelAppointment } from '../case/effect';
import type { NoticeName } from '../case/obligation';
import type { Role } from '../case/people';
import type { TransferEvent } from './events';
import type { Transfer } from './state';

/** Everybody who comes to a panel meeting about one pupil. */
const INVITED: Role[] = ['parents', 'lead', 'headteacher'];

const tell = (name: NoticeName, about: NoticeFacts): Effect[] =>
  INVITED.map((to) => ({ kind: 'notice', notice: name, to, about }));
const invite = (name: NoticeName, appointment: PanelAppointment): Effect[] => tell(name, { appointment });

/** Bookings, invitations and word of the decision. `transfer` is the state after the event. */
export function transferEffects(event: TransferEvent, transfer: Transfer): Effect[] {
  const book: Effect[] =
    transfer.at === 'referred'
      ? [{ kind: 'book-panel', referral: transfer.referral, readyOn: transfer.on }]
      : [];
  switch (event.type) {
    case 'transfer-referred':
    case 'place-offered':
      return book;
    case 'panel-booked':
      return invite('panel-booked', event.appointment);
    case 'panel-moved':
      return invite('panel-moved', event.appointment);
    case 'panel-called-off':
      return [...invite('panel-cancelled', event.appointment), ...book];
    case 'referral-withdrawn': {
      if (!event.meeting) return tell('panel-cancelled', {});
      const { meetingId } = event.meeting;
      const release: Effect = { kind: 'release-panel', referral: event.referral, meeting: meetingId };
      return event.uninvited ? [release] : [...invite('panel-cancelled', event.meeting), release];
    }
    case 'panel-decided': {
      const about = { outcome: event.outcome, ...(event.starts && { starts: event.starts }) };
      return [...tell('panel-decided', about), ...book];
    }
  }
}
