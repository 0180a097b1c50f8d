import { replaceBookings } from '../../database/bookings';
import { upsertCase } from '../../database/cases';
import type { Database } from '../../database/connect';
import { upsertMeeting } from '../../database/panels';
import { clockOf, lastNumberOf, type EntryOf } from './entry-of';

/** The meeting in the diary, and who is booked into it. */
export async function writePanel(tx: Database, entry: EntryOf<'panel'>): Promise<void> {
  const { caseId, state } = entry;
  const { status, partnership: partnershipId, appointment, cutOff, places } = state;
  const { startsAt, minutes, place, revision } = appointment;
  const booked = status === 'called-off' ? [] : state.booked;
  await upsertCase(tx, {
    caseId,
    caseKind: 'panel',
    partnershipId,
    schoolId: null,
    lastNumber: lastNumberOf(entry),
    clock: clockOf(entry),
    status,
    stage: null,
    summary: {},
    state,
    rehearsal: state.rehearsal ?? false,
    closed: status !== 'planned',
  });
  const taken = booked.length;
  await upsertMeeting(tx, {
    id: caseId,
    partnershipId,
    startsAt,
    minutes,
    place,
    cutOff,
    places,
    taken,
    status,
    revision,
    rehearsal: state.rehearsal ?? false,
  });
  await replaceBookings(tx, caseId, booked, clockOf(entry));
}
