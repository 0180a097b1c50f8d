import type { Request, Response } from 'express';
import { noticesOf, type Notice } from '../../../../database/notices';
import { eventsOf } from '../../../../database/events';
import { dutiesGoingOn } from '../../../../rules/exclusion/education-going-on';
import { readerInWords } from '../../../../rules/notices/naming';
import { BARRED } from '../../../../rules/notices/parts/recipient';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { lackView } from '../../../words/lacking';
import { NOTICE_NAMES } from '../../../words/notices';
import { obligationView } from '../../parts/obligation';
import { inOrder } from '../../pupils/row';
import { showPage } from '../../render';
import { barredWords } from '../contacts/marked';
import { pupilFrame } from '../frame';
import type { PupilPage } from '../pupil-page';

const lacksOf = ({ status, held }: Notice, { pupil, school }: PupilPage) =>
  status === 'held' ? (held?.lacks ?? []).map((part) => lackView(part, pupil.id, school.id)) : [];

/** What was decided, what is owed because of it by whom and when, and every letter that it sent. */
export async function done(page: PupilPage, request: Request, response: Response): Promise<void> {
  const { state, house, caseId, pupil } = page;
  const id = request.query['decision'];
  const decision = state.exclusions.decisions.find((d) => d.id === id);
  if (!decision) return sendProblem(request, response, NOT_FOUND);
  const goOn = dutiesGoingOn(state, decision).map((o) => o.id);
  const duties = inOrder(state.owed.filter((o) => o.arisesFrom === id || goOn.includes(o.id)));
  const numbers = (await eventsOf(house.db, caseId)).filter((e) => e.commandId === id).map((e) => e.number);
  const notices = (await noticesOf(house.db, caseId)).filter((n) => numbers.includes(n.number)).reverse();
  const permanent = decision.kind === 'permanent-exclusion';
  const held = notices.filter((n) => n.status === 'held').length;
  const isBarred = notices.some((n) => n.held?.lacks.some(({ id }) => id === BARRED.id));
  showPage(response, 'pupil/suspend/done.njk', {
    ...pupilFrame(page, permanent ? 'Permanent exclusion recorded' : 'Suspension recorded'),
    panel: `${pupil.firstName} is ${permanent ? 'permanently excluded' : 'suspended'}`,
    duties: duties.map((o) => obligationView(o, page)),
    goes: notices.length - held,
    barred: isBarred ? await barredWords(page) : [],
    notices: notices.map((n) => ({
      text: `${NOTICE_NAMES[n.notice]} to ${readerInWords(n.recipientName, n.toRole)}`,
      href: `${page.url}/notices/${n.id}`,
      noAddress: n.status === 'no-address',
      lacks: lacksOf(n, page),
    })),
  });
}
