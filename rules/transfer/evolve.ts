import type { TransferEvent } from './events';
import type { Transfer } from './state';

/** What follows. Total: an event about another referral leaves the transfer as it is. */
export function evolveTransfer(transfer: Transfer, event: TransferEvent): Transfer {
  if (event.type === 'transfer-referred')
    return { at: 'referred', referral: event.referral, on: event.on, heard: null };
  if (transfer.at === 'none' || transfer.referral !== event.referral) return transfer;
  const { referral, on } = transfer;
  switch (event.type) {
    case 'panel-booked':
    case 'panel-moved':
      return { at: 'booked', referral, on, appointment: event.appointment, heard: null };
    case 'panel-called-off':
      return { at: 'referred', referral, on, heard: null };
    case 'referral-withdrawn':
      return { at: 'none', withdrawnOn: event.on, heard: null };
    case 'place-offered':
      return transfer;
    case 'panel-decided': {
      const heard = transfer.at === 'booked' ? { appointment: transfer.appointment, on: event.on } : null;
      if (event.outcome === 'deferred') return { at: 'referred', referral, on, heard };
      if (event.outcome === 'refused' || !event.school || !event.starts)
        return { at: 'refused', referral, on: event.on, heard };
      const { school, starts, trial } = event;
      return { at: 'agreed', referral, on: event.on, school, starts, ...(trial && { trial }), heard };
    }
  }
}
