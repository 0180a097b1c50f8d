import { Router, type Request, type Response } from 'express';
import { noticesOf, type Notice } from '../../../../database/notices';
import { dateOf, localDateTimeOf } from '../../../../rules/calendar/london-time';
import { dateInWords } from '../../../../rules/calendar/words';
import type { House } from '../../../house';
import { printNotice } from '../../../paper/letter/print-notice';
import { sendPdf } from '../../../paper/send-pdf';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { familyLetterName } from '../../../words/notices';
import { letterPolicy } from '../../pupil/notices/letter-policy';
import { showPage } from '../../render';
import { forFamily, type FamilyPage } from '../family-page';
import { familyFrame } from '../frame';

const HOW: Record<Notice['status'], string> = {
  sent: 'We sent it by email.',
  queued: 'It is on its way by email.',
  given: 'The school posted it, or gave it to you.',
  failed: 'Our email did not reach you. The school must send it another way.',
  bounced: 'Our email came back to us. The school must send it another way.',
  'no-address': 'The school must post it, or give it to you.',
  held: '',
  stopped: '',
  rehearsed: '',
};

const view = ({ id, notice, composedAt, status }: Notice) => ({
  href: `/family/letters/${id}`,
  name: familyLetterName(notice),
  written: dateInWords(dateOf(localDateTimeOf(Date.parse(composedAt)))),
  how: HOW[status],
});

async function list(page: FamilyPage, _request: Request, response: Response): Promise<void> {
  const letters = (await ownLetters(page)).map(view);
  showPage(response, 'family/letters/list.njk', { ...familyFrame(page, 'Letters'), letters });
}

async function one(page: FamilyPage, request: Request, response: Response): Promise<void> {
  const notice = await letterIn(page, request);
  if (!notice) return sendProblem(request, response, NOT_FOUND);
  showPage(response, 'family/letters/one.njk', {
    ...familyFrame(page, 'Letter', familyLetterName(notice.notice)),
    back: { href: '/family/letters', text: 'Back to letters' },
    letter: view(notice),
    text: notice.text,
  });
}

/** The letter itself, as it was sent, under a policy of its own. */
async function body(page: FamilyPage, request: Request, response: Response): Promise<void> {
  const notice = await letterIn(page, request);
  if (!notice) return sendProblem(request, response, NOT_FOUND);
  response.set('Content-Security-Policy', letterPolicy).type('text/html; charset=utf-8').send(notice.html);
}

/** The same letter for their own printer. */
async function onPaper(page: FamilyPage, request: Request, response: Response): Promise<void> {
  const notice = await letterIn(page, request);
  if (!notice) return sendProblem(request, response, NOT_FOUND);
  sendPdf(response, await printNotice(page.house.db, page, notice));
}

const letterIn = async (page: FamilyPage, request: Request): Promise<Notice | undefined> =>
  (await ownLetters(page)).find(({ id }) => id === request.params['letter']);

/** What was written to this one of the family: not to the other parent, whose address stands in theirs. */
const ownLetters = async ({ house, caseId, contact }: FamilyPage): Promise<Notice[]> =>
  (await noticesOf(house.db, caseId)).filter(
    ({ recipientContact, status, againBy }) =>
      recipientContact === contact.id && status !== 'held' && status !== 'stopped' && againBy === null,
  );

/** What was sent to a family, to be read again (E1, L4). */
export const familyLetterRoutes = (house: House): Router =>
  Router()
    .get('/family/letters', forFamily(house, list))
    .get('/family/letters/:letter', forFamily(house, one))
    .get('/family/letters/:letter/body', forFamily(house, body))
    .get('/family/letters/:letter/letter.pdf', forFamily(house, onPaper));
