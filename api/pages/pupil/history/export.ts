import type { Request, Response } from 'express';
import { dateOf, localDateTimeOf } from '../../../../rules/calendar/london-time';
import { printHistory } from '../../../history/print-history';
import { readHistory } from '../../../history/read-history';
import { sendPdf } from '../../send-pdf';
import type { PupilPage } from '../pupil-page';

/** Without the pupil's name: a file lies about where it was saved. */
const nameOf = ({ pupil, house }: PupilPage, ending: string): string =>
  `${pupil.caseRef}-history-${dateOf(localDateTimeOf(house.now()))}.${ending}`;

/** The history of the case as a file for programs, in the shape that the API gives it. */
export async function asJson(page: PupilPage, _request: Request, response: Response): Promise<void> {
  const history = await readHistory(page.house, page.viewer, page);
  response.attachment(nameOf(page, 'json')).json(history);
}

/** The same for people. */
export async function asPdf(page: PupilPage, _request: Request, response: Response): Promise<void> {
  const body = await printHistory(await readHistory(page.house, page.viewer, page));
  sendPdf(response, { name: nameOf(page, 'pdf'), body });
}
