import { caseById } from '../../database/cases';
import { meetingById, type PanelMeetingRow } from '../../database/panels';
import type { LocalDateTime } from '../../rules/calendar/types';
import type { PanelState } from '../../rules/panel/state';
import { caseTime } from '../clock';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';

/** A meeting with its case as it stands in the record. */
export interface MeetingRecord {
  meeting: PanelMeetingRow;
  state: PanelState;
  now: LocalDateTime;
}

/** A meeting of the viewer's partnership, or null. */
export async function findMeeting(house: House, viewer: Viewer, id: string): Promise<MeetingRecord | null> {
  const meeting = await meetingById(house.db, viewer.partnership, id);
  const row = meeting && (await caseById(house.db, meeting.id));
  if (!meeting || !row) return null;
  return { meeting, state: row.state as PanelState, now: caseTime(house.now(), row.clock) };
}
