import { Router, type Request, type RequestHandler, type Response } from 'express';
import { listConcerns } from '../../../database/concerns';
import { reportById, type ExclusionReport } from '../../../database/exclusion-reports';
import type { House } from '../../house';
import { may } from '../../permissions';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { signedIn } from '../../session/guards';
import { viewerOf, type Viewer } from '../../session/viewer';
import { COMMAND_WORDS } from '../../words/commands';
import { answerSimple, askSimple } from '../form/simple-form';
import { folded } from '../pupil/why/fold';
import { showPage } from '../render';
import { answerReportForm } from './answer-form';
import { showClosed } from './closed';
import { isSent, placeOrSearch } from './place';
import { readConcern, type ConcernRecord } from './read-concern';
import { concernRow } from './row';
import { concernView } from './view';

const list =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const { partnership, office } = viewer;
    const after = typeof request.query['after'] === 'string' ? request.query['after'] : '';
    const climbedToChair = office === 'chair';
    const { rows, next } = await listConcerns(house.db, { partnership, climbedToChair, after });
    showPage(response, 'concerns/list.njk', {
      title: 'Concerns',
      heading: 'Concerns about unlawful exclusions',
      rows: rows.map((row) => concernRow(house, viewer, row)),
      isChair: climbedToChair,
      firstPage: after === '',
      next: next && `/concerns?${new URLSearchParams({ after: next }).toString()}`,
    });
  };

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const id = String(request.params['concern']);
    const record = await readConcern(house, viewer, id);
    if (!record) return sendProblem(request, response, NOT_FOUND);
    if ('elsewhere' in record) return response.redirect(303, record.elsewhere);
    const row = concernRow(house, viewer, record.concern);
    const { basis, due } = record.concern.obligation;
    return showPage(response, 'concerns/one.njk', {
      title: record.report ? 'Report' : 'Concern',
      heading: row.name,
      back: { href: '/concerns', text: 'Back to the concerns' },
      row,
      days: record.pupil ? [] : folded(basis, due),
      ...(await concernView(house, viewer, record)),
      deeds: may(viewer.office, 'answer-report') && row.isOpen ? deedsOf(id, record) : [],
    });
  };

/** What can be done about it: a report is linked to a pupil or answered, and a pupil's concern is answered with the pupil. */
function deedsOf(id: string, { pupil, isBegun }: ConcernRecord) {
  if (pupil)
    return [
      {
        text: 'Answer it',
        href: `/pupils/${pupil.pupil.id}/${COMMAND_WORDS['answer-concern'].path}?concern=${encodeURIComponent(id)}`,
      },
    ];
  const href = `/concerns/${id}/pupil`;
  if (isBegun) return [{ text: 'Finish the link to a pupil', href }];
  return [
    { text: 'Link it to a pupil on record', href },
    { text: 'Answer it without a pupil', href: `/concerns/${id}/answer` },
  ];
}

/** A report of the viewer's partnership. */
const reportOf = (
  house: House,
  { partnership }: Viewer,
  { params }: Request,
): Promise<ExclusionReport | undefined> => reportById(house.db, partnership, String(params['concern']));

/** A form about a report: whether it is only looked at, or was answered. */
const about =
  (
    house: House,
    form: (viewer: Viewer, report: ExclusionReport, request: Request, response: Response) => Promise<void>,
  ): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const report = await reportOf(house, viewer, request);
    if (!report) return sendProblem(request, response, NOT_FOUND);
    if (report.closed && !isSent(request)) return showClosed(request, response, report);
    return form(viewer, report, request, response);
  };

/** What looks like an unlawful exclusion: reported without an account or raised about a pupil, and answered (C12). */
export function concernRoutes(house: House): Router {
  const router = Router();
  router.get('/concerns', signedIn, list(house));
  router.get('/concerns/:concern', signedIn, show(house));
  const answer = about(house, async (viewer, report, request, response) => {
    const form = answerReportForm(house, viewer, report);
    return request.method === 'POST' ? answerSimple(form, request, response) : askSimple(form, response);
  });
  const place = about(house, (...asked) => placeOrSearch(house, ...asked));
  router.get('/concerns/:concern/answer', signedIn, answer);
  router.post('/concerns/:concern/answer', signedIn, answer);
  router.get('/concerns/:concern/pupil', signedIn, place);
  router.post('/concerns/:concern/pupil', signedIn, place);
  return router;
}
