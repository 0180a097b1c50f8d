import type { Request, Response } from 'express';
import { noticesOf } from '../../../../database/notices';
import { eventsOf } from '../../../../database/events';
import { roleInWords } from '../../../../rules/notices/naming';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { NOTICE_NAMES } from '../../../words/notices';
import { obligationView } from '../../parts/obligation';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import type { PupilPage } from '../pupil-page';

/** What was decided, its day six, and every letter that it sent. */
export async function done(page: PupilPage, request: Request, response: Response): Promise<void> {
  const { state, house, caseId, pupil } = page;
  const id = request.query['decision'];
  const decision = state.exclusions.decisions.find((d) => d.id === id);
  if (!decision) return sendProblem(request, response, NOT_FOUND);
  const daySix = state.owed.find((o) => o.duty === 'sixth-day-provision' && o.arisesFrom === id);
  const numbers = (await eventsOf(house.db, caseId)).filter((e) => e.commandId === id).map((e) => e.number);
  const notices = (await noticesOf(house.db, caseId)).filter((n) => numbers.includes(n.number)).reverse();
  const permanent = decision.kind === 'permanent-exclusion';
  showPage(response, 'pupil/suspend/done.njk', {
    ...pupilFrame(page, permanent ? 'Permanent exclusion recorded' : 'Suspension recorded'),
    panel: `${pupil.firstName} is ${permanent ? 'permanently excluded' : 'suspended'}`,
    daySix: daySix ? obligationView(daySix, page) : null,
    notices: notices.map((n) => ({
      text: `${NOTICE_NAMES[n.notice]} to ${n.recipientName}, ${roleInWords(n.toRole)}`,
      href: `${page.url}/notices/${n.id}`,
      hasAddress: n.recipientEmail !== null,
    })),
  });
}
