import { Router, type Request, type Response } from 'express';
import { noticesOf, type Notice } from '../../../../database/notices';
import { addressNow } from '../../../../database/send-again';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import { MAY_BE_GIVEN } from '../../../../rules/notices/notice-status';
import { capital, roleInWords } from '../../../../rules/notices/naming';
import { seesDecision } from '../../../cases/find-pupil';
import { mayReadNotice } from '../../../cases/kept-from-school';
import { proofOf } from '../../../cases/proof';
import type { House } from '../../../house';
import { hasPostalAddress, isPrinted, printNotice } from '../../../../paper/letter/print-notice';
import { sendPdf } from '../../send-pdf';
import { may } from '../../../permissions';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { signedIn } from '../../../session/guards';
import { aboveWords } from '../../../words/above';
import { COMMAND_WORDS } from '../../../words/commands';
import { dateAndTime } from '../../../words/dates';
import { addressOf, deliveryWords } from '../../../words/deliveries';
import { lackView } from '../../../words/lacking';
import { NOTICE_NAMES } from '../../../words/notices';
import { showPage } from '../../render';
import { decisionUrl } from '../decision-lines';
import { pupilFrame } from '../frame';
import { linkViews } from '../links/view';
import { forPupil, type PupilPage } from '../pupil-page';
import { toldViews } from '../told/view';
import { mayBeSentAgain } from '../letter-again/may-be-sent-again';
import { englishOf } from './english-of';
import { letterPolicy } from './letter-policy';

const at = (iso: string | null): string | null =>
  iso === null ? null : dateAndTime(localDateTimeOf(Date.parse(iso)));

const inWords = (page: PupilPage, n: Notice) => ({
  name: NOTICE_NAMES[n.notice],
  href: `${page.url}/notices/${n.id}`,
  role: capital(roleInWords(n.toRole)),
  recipient: n.recipientName,
  address: addressOf(n),
  confidential: page.pupil.contacts.some((c) => c.id === n.recipientContact && c.confidential),
  isHeld: n.status === 'held',
  hasLeft: n.status !== 'no-address',
  barred: page.pupil.contacts.some((c) => c.id === n.recipientContact && c.noContact),
  subject: n.subject,
  language: aboveWords(n.above),
  composedAt: at(n.composedAt),
  status: deliveryWords(n),
  giveAt:
    MAY_BE_GIVEN.includes(n.status) && n.againBy === null
      ? `${page.url}/${COMMAND_WORDS['record-letter-given'].path}?letter=${n.id}`
      : null,
  againAt: mayBeSentAgain(n, page.viewer.office) ? `${page.url}/notices/${n.id}/again` : null,
  again: n.againBy && `${page.url}/notices/${n.againBy}`,
  isSent: n.status === 'sent',
  tries: n.attempts,
  // What the gateway has is only asked after.
  nextTry: n.handedOverAt === null ? at(n.nextAttemptAt) : null,
  lastError: n.status === 'sent' ? null : n.lastError,
  sentAt: at(n.sentAt),
  lacks: (n.held?.lacks ?? []).map((part) => lackView(part, page.pupil.id, page.school.id)),
});

async function list(page: PupilPage, _request: Request, response: Response): Promise<void> {
  const notices = await readable(page);
  showPage(response, 'pupil/notices/list.njk', {
    ...pupilFrame(page, 'Letters'),
    notices: notices.map((n) => inWords(page, n)),
    told: await toldViews(page),
    links: await linkViews(page),
  });
}

async function one(page: PupilPage, request: Request, response: Response): Promise<void> {
  const notice = await noticeIn(page, request);
  if (!notice) return sendProblem(request, response, NOT_FOUND);
  // Where it went and how it fared tells how the family is reached: who reads no more than the letter is not shown that.
  const isWhole = may(page.viewer.office, 'read-notice');
  const tries = isWhole ? await proofOf(page.house.db, page.viewer.partnership, notice) : [];
  const shown = inWords(page, notice);
  showPage(response, 'pupil/notices/one.njk', {
    ...pupilFrame(page, 'Letter', NOTICE_NAMES[notice.notice]),
    back: isWhole
      ? { href: `${page.url}/notices`, text: 'Back to letters' }
      : { href: decisionUrl(page, notice.decision ?? ''), text: 'Back to the decision' },
    isWhole,
    notice: { ...shown, againAt: (await isReachable(page, notice)) ? shown.againAt : null },
    body: `${page.url}/notices/${notice.id}/letter`,
    print: isWhole && isPrinted(notice) ? `${page.url}/notices/${notice.id}/letter.pdf` : null,
    nameAlone: !(await hasPostalAddress(page.house.db, page, notice)),
    above: notice.above,
    text: englishOf(notice),
    invitation: notice.ics !== null,
    proof: tries.map((t) => ({ ...t, at: at(t.at) })),
  });
}

/** What never left, for want of an address, is not sent again: it is printed and posted, unless there is an address now. */
async function isReachable({ house, pupil }: PupilPage, n: Notice): Promise<boolean> {
  if (pupil.contacts.some((c) => c.id === n.recipientContact && c.noContact)) return false;
  return n.status !== 'no-address' || (await addressNow(house.db, n.id)) !== null;
}

/** The letter itself, byte for byte as it was sent, under a policy of its own. */
async function letter(page: PupilPage, request: Request, response: Response): Promise<void> {
  const notice = await noticeIn(page, request);
  if (!notice) return sendProblem(request, response, NOT_FOUND);
  response.set('Content-Security-Policy', letterPolicy).type('text/html; charset=utf-8').send(notice.html);
}

/** The same letter for the printer, laid out for a window envelope (E2). */
async function onPaper(page: PupilPage, request: Request, response: Response): Promise<void> {
  const notice = await noticeIn(page, request);
  if (!notice || !isPrinted(notice)) return sendProblem(request, response, NOT_FOUND);
  sendPdf(response, await printNotice(page.house.db, page, notice));
}

const noticeIn = async (page: PupilPage, request: Request): Promise<Notice | undefined> =>
  (await readable(page)).find((n) => n.id === request.params['notice']);

/** The letters of the case that the viewer may read. */
const readable = async (page: PupilPage): Promise<Notice[]> =>
  (await noticesOf(page.house.db, page.caseId)).filter(
    (n) => mayReadNotice(page.viewer.office, n.notice) && seesDecision(page, n.decision),
  );

/** Every letter about a pupil, exactly as it was sent, with the proof of its delivery (E1, E3). */
export const noticeRoutes = (house: House): Router =>
  Router()
    .get('/pupils/:pupil/notices', signedIn, forPupil(house, list))
    .get('/pupils/:pupil/notices/:notice', signedIn, forPupil(house, one))
    .get('/pupils/:pupil/notices/:notice/letter', signedIn, forPupil(house, letter))
    .get('/pupils/:pupil/notices/:notice/letter.pdf', signedIn, forPupil(house, onPaper));
