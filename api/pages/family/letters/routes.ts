import { Router, type Request, type Response } from 'express';
import { noticesOf, type Notice } from '../../../../database/notices';
import { dateOf, localDateTimeOf } from '../../../../rules/calendar/london-time';
import type { Speech } from '../../../family/speech';
import type { TextId } from '../../../family/words';
import type { House } from '../../../house';
import { printNotice } from '../../../../paper/letter/print-notice';
import { sendPdf } from '../../send-pdf';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { familyLetterName } from '../../../words/notices';
import { englishOf } from '../../pupil/notices/english-of';
import { letterPolicy } from '../../pupil/notices/letter-policy';
import { forFamily, type FamilyPage } from '../family-page';
import { familyFrame } from '../frame';
import { showFamily } from '../show';

const HOW: Partial<Record<Notice['status'], TextId>> = {
  sent: 'letters.sent',
  queued: 'letters.queued',
  given: 'letters.given',
  failed: 'letters.failed',
  bounced: 'letters.bounced',
  'no-address': 'letters.no-address',
};

/** The same of a letter that goes by post by itself. */
const HOW_POSTED: typeof HOW = {
  queued: 'letters.posting',
  given: 'letters.given',
  failed: 'letters.no-address',
  bounced: 'letters.no-address',
};

function view({ id, notice, composedAt, status, channel }: Notice, { say, day }: Speech) {
  const how = (channel === 'post' ? HOW_POSTED : HOW)[status];
  return {
    href: `/family/letters/${id}`,
    name: say(familyLetterName(notice)),
    written: day(dateOf(localDateTimeOf(Date.parse(composedAt)))),
    how: how ? say(how) : '',
  };
}

async function list(page: FamilyPage, _request: Request, response: Response): Promise<void> {
  const letters = await ownLetters(page);
  showFamily(response, page.reader, 'family/letters/list.njk', (speech) => ({
    ...familyFrame(page, speech, 'frame.letters'),
    letters: letters.map((notice) => view(notice, speech)),
  }));
}

async function one(page: FamilyPage, request: Request, response: Response): Promise<void> {
  const notice = await letterIn(page, request);
  if (!notice) return sendProblem(request, response, NOT_FOUND);
  showFamily(response, page.reader, 'family/letters/one.njk', (speech) => ({
    ...familyFrame(page, speech, 'letters.letter', familyLetterName(notice.notice)),
    back: { href: '/family/letters', text: speech.say('letters.back') },
    letter: view(notice, speech),
    above: notice.above,
    text: englishOf(notice),
  }));
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
