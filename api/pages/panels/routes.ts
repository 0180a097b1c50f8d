import { Router, type RequestHandler } from 'express';
import { bookingsOf } from '../../../database/bookings';
import { caseRefs } from '../../../database/case-refs';
import { casesByIds } from '../../../database/cases';
import { meetingsFrom } from '../../../database/panels';
import { addDays } from '../../../rules/calendar/epoch-day';
import { localDateTimeOf, dateOf } from '../../../rules/calendar/london-time';
import { PANEL_OFFICES } from '../../../rules/panel/decide';
import { DAYS_AFTER } from '../../../rules/transfer/before-panel';
import { findMeeting } from '../../cases/find-meeting';
import { mayOpen } from '../../cases/find-pupil';
import type { House } from '../../house';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { signedIn } from '../../session/guards';
import { viewerOf, type Viewer } from '../../session/viewer';
import { showPage } from '../render';
import { meetingView } from './meeting-view';

const diary =
  (house: House): RequestHandler =>
  async (_request, response) => {
    const viewer = viewerOf(response);
    const now = localDateTimeOf(house.now());
    const from = addDays(dateOf(now), -DAYS_AFTER);
    const meetings = await meetingsFrom(house.db, viewer.partnership, from);
    const shown = meetings.map((m) => ({ ...meetingView(m, now), isAhead: m.startsAt >= now }));
    showPage(response, 'panels/page.njk', {
      title: 'Panel meetings',
      ahead: shown.filter((m) => m.isAhead),
      past: shown.filter((m) => !m.isAhead).reverse(),
      mayPlan: PANEL_OFFICES['plan-meeting'].includes(viewer.office),
    });
  };

const one =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const record = await findMeeting(house, viewer, String(request.params['meeting']));
    if (!record) return sendProblem(request, response, NOT_FOUND);
    const meeting = meetingView(record.meeting, record.now);
    const booked = await bookingsOf(house.db, record.meeting.id);
    const refs = await caseRefs(
      house.db,
      booked.map((b) => b.caseId),
    );
    const opens = await whichOpen(
      house,
      viewer,
      booked.map((b) => b.caseId),
    );
    return showPage(response, 'panels/meeting.njk', {
      title: 'Panel meeting',
      heading: `Panel meeting, ${meeting.when}`,
      back: { href: '/panels', text: 'Back to panel meetings' },
      meeting,
      cases: refs.map((r) => ({
        caseRef: r.caseRef,
        yearGroup: r.yearGroup,
        href: opens(r) ? `/pupils/${r.id}` : null,
      })),
      mayChange: meeting.isPlanned && PANEL_OFFICES['move-meeting'].includes(viewer.office),
    });
  };

/** Which cases of an agenda the viewer may open: a member those that a meeting is to hear, or has heard within a month. */
async function whichOpen(
  house: House,
  viewer: Viewer,
  caseIds: string[],
): Promise<(of: { id: string; schoolId: string }) => boolean> {
  const rows = await casesByIds(house.db, caseIds);
  return (pupil) => {
    // A pupil has the id of the case.
    const row = rows.find(({ caseId }) => caseId === pupil.id);
    return row !== undefined && mayOpen(house, viewer, pupil, row);
  };
}

/** The diary of the panel, and one meeting with what is booked into it, by case reference. */
export const panelRoutes = (house: House): Router =>
  Router().get('/panels', signedIn, diary(house)).get('/panels/:meeting', signedIn, one(house));
