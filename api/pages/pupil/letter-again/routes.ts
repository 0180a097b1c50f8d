import { Router, type Request, type Response } from 'express';
import { noticesOf, type Notice } from '../../../../database/notices';
import { addressNow } from '../../../../database/send-again';
import { isPrinted } from '../../../../paper/letter/print-notice';
import { mayReadNotice } from '../../../cases/kept-from-school';
import { sendLetterAgain } from '../../../commands/letter-again';
import { letterAgain as schema } from '../../../commands/schemas/given';
import type { House } from '../../../house';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { sentenceFor } from '../../../sentences';
import { signedIn } from '../../../session/guards';
import { COMMAND_WORDS } from '../../../words/commands';
import { NOTICE_NAMES } from '../../../words/notices';
import { answerSimple, askSimple, type SimpleForm } from '../../form/simple-form';
import { showPage } from '../../render';
import { pupilFrame } from '../frame';
import { forPupil, type PupilPage } from '../pupil-page';
import { refusalOfAgain } from './refusal';

const { deed, done } = COMMAND_WORDS['send-letter-again'];

async function letterIn({ house, caseId, viewer }: PupilPage, request: Request): Promise<Notice | undefined> {
  const notices = await noticesOf(house.db, caseId);
  return notices.find((n) => n.id === request.params['notice'] && mayReadNotice(viewer.office, n.notice));
}

async function formFor(page: PupilPage, notice: Notice): Promise<SimpleForm<typeof schema>> {
  const { house, viewer, url } = page;
  const letter = `${url}/notices/${notice.id}`;
  const address = await addressNow(house.db, notice.id);
  return {
    template: 'pupil/letter-again/page.njk',
    page: {
      ...pupilFrame(page, deed, `Send again: ${NOTICE_NAMES[notice.notice]} to ${notice.recipientName}`),
      back: { href: letter, text: 'Back to the letter' },
      action: `${letter}/again`,
      button: 'Send',
      print: isPrinted(notice) ? `${letter}/letter.pdf` : null,
      ways: {
        ...(address && { email: 'By email' }),
        'first-class-post': 'By post: I have printed it and post it today, first class',
        'by-hand': 'By hand: I have printed it and hand it over today',
      },
      hasAddress: address !== null,
    },
    schema,
    read: (a) => ({ letter: notice.id, by: a.choice('by'), reason: a.text('reason') }),
    act: async (body, id) => (await sendLetterAgain(house, viewer, page, id, body)) ?? { absent: true },
    fieldOf: (refused) => (refused === 'missing-reason' ? 'reason' : 'by'),
    done,
    next: () => letter,
  };
}

/** The form; or where the letter needs nobody, the letter itself, which says why. */
async function ask(page: PupilPage, request: Request, response: Response): Promise<void> {
  const notice = await letterIn(page, request);
  if (!notice) return sendProblem(request, response, NOT_FOUND);
  const refusal = refusalOfAgain(page, notice);
  if (!refusal) return askSimple(await formFor(page, notice), response);
  showPage(response, 'pupil/letter-again/none.njk', {
    ...pupilFrame(page, deed, 'This letter cannot be sent again'),
    sentence: sentenceFor(refusal),
    letter: `${page.url}/notices/${notice.id}`,
  });
}

async function send(page: PupilPage, request: Request, response: Response): Promise<void> {
  const notice = await letterIn(page, request);
  if (!notice) return sendProblem(request, response, NOT_FOUND);
  await answerSimple(await formFor(page, notice), request, response);
}

/** A letter that did not arrive goes out again, by the same way or another, with a reason (E3, J9). */
export const letterAgainRoutes = (house: House): Router =>
  Router()
    .get('/pupils/:pupil/notices/:notice/again', signedIn, forPupil(house, ask))
    .post('/pupils/:pupil/notices/:notice/again', signedIn, forPupil(house, send));
