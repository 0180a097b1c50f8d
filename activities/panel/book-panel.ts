import { bookingOf } from '../../database/bookings';
import { caseById } from '../../database/cases';
import { meetingById, meetingsThatFit, type PanelMeetingRow } from '../../database/panels';
import { panelWorkflowId } from '../../messages/ids';
import { panelUpdate } from '../../messages/panel';
import type { PanelAppointment } from '../../rules/case/effect';
import type { PupilCase } from '../../rules/pupil/state';
import { isOver, isRefused } from '../refusals';
import type { WorldActivities } from '../types';
import type { World } from '../world';

/**
 * Books a referral into the first meeting that fits (F1). The meeting itself decides, one booking at a time; the record
 * lets no referral be booked twice. A try that got through before is found again and not repeated.
 */
export const bookPanel =
  ({ db, client }: World): WorldActivities['bookPanel'] =>
  async ({ caseId, referral, readyOn, now, actor, messageId: id }) => {
    const found = await caseById(db, caseId);
    if (!found) throw new Error('A referral is booked once its case is on record');
    const booked = await bookingOf(db, referral);
    if (booked) {
      const meeting = await meetingById(db, found.partnershipId, booked.meetingId);
      // One that has begun is where it was deferred: it is heard again at another.
      if (meeting && meeting.startsAt > now) return appointmentAt(meeting);
    }
    // Asked for once more after it was taken back, as when a story is told again from the record.
    const { transfer } = found.state as PupilCase;
    if (transfer.at !== 'referred' || transfer.referral !== referral) return null;
    const { partnershipId, rehearsal } = found;
    for (const meeting of await meetingsThatFit(db, partnershipId, readyOn, now, rehearsal)) {
      try {
        await client.workflow.getHandle(panelWorkflowId(meeting.id)).executeUpdate(panelUpdate('book'), {
          updateId: id,
          args: [{ type: 'book', id, actor, referral, caseId }],
        });
        // Called off between our booking and now, it is no booking any more: another meeting may fit.
        if ((await bookingOf(db, referral))?.meetingId !== meeting.id) continue;
        return appointmentAt((await meetingById(db, found.partnershipId, meeting.id)) ?? meeting);
      } catch (error) {
        if (!isRefused(error) && !isOver(error)) throw error;
      }
    }
    return null;
  };

const appointmentAt = ({ id, startsAt, minutes, place, revision }: PanelMeetingRow): PanelAppointment => ({
  meetingId: id,
  startsAt,
  minutes,
  place,
  revision,
});
