import type { Stack } from '../../support/stack';
import type { Evidence } from '../evidence/gather';
import { instantOf } from '../../../rules/calendar/london-time';
import type { PanelState } from '../../../rules/panel/state';
import { every, type Check } from './check';

/** Every booking is unique, within the places of its meeting, and made before its cut-off. */
export async function bookings({ world: { db } }: Stack, { cases }: Evidence): Promise<Check[]> {
  const rows = await db.selectFrom('bookings').selectAll().execute();
  const meetings = await db.selectFrom('panelMeetings').selectAll().execute();
  const standing = rows.filter((r) => r.status === 'booked');
  // One that was heard and deferred has moved on to the next meeting, and was heard here all the same.
  const heardAt = (id: string) => rows.filter((r) => r.meetingId === id && r.status !== 'released');
  return [
    every('Every referral is booked into one meeting at most', rows, ({ referralId }) => {
      const times = standing.filter((s) => s.referralId === referralId).length;
      return times <= 1 ? [] : [`A referral is booked ${times} times`];
    }),
    every('Every booking is before the cut-off of its meeting', rows, ({ meetingId, bookedAt }) => {
      const cutOff = meetings.find((m) => m.id === meetingId)?.cutOff;
      const late = cutOff === undefined || Date.parse(bookedAt) > instantOf(cutOff);
      return late ? [`Booked at ${bookedAt}, cut-off ${cutOff}`] : [];
    }),
    every('No meeting hears more than its places', meetings, ({ id, places, taken }) => {
      const heard = heardAt(id).length;
      return heard <= places && heard === taken ? [] : [`${heard} booked, ${taken} said, of ${places}`];
    }),
    every(
      'Diary and meeting agree on who is heard',
      cases.filter((c) => c.kind === 'panel'),
      ({ caseId, held }) => {
        const state = held.state as PanelState;
        const own =
          state.status === 'new' || state.status === 'called-off' ? [] : state.booked.map((b) => b.referral);
        const diary = heardAt(caseId).map((r) => r.referralId);
        return own.sort().join() === diary.sort().join() ? [] : [`${own.length} and ${diary.length}`];
      },
    ),
  ];
}
