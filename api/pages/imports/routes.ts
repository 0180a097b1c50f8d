import { randomUUID } from 'node:crypto';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import {
  discardImport,
  finishImport,
  importById,
  importsOf,
  insertImport,
  type Import,
} from '../../../database/imports';
import { writeCsv } from '../../imports/write-csv';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import type { House } from '../../house';
import { signedIn } from '../../session/guards';
import { viewerOf } from '../../session/viewer';
import { answersOf, type Answers } from '../form/answers';
import { formBody } from '../form-body';
import { drawCheck, drawDone, drawList, drawUpload, handedBy } from './draw';
import type { Importer, ImportPage } from './importer';
import { IMPORTERS } from './importers';

type Handle = (page: ImportPage, request: Request, response: Response) => Promise<void> | void;

/** To an office that may take in nothing, or not this, the page does not exist. */
const forImporters =
  (house: House, importers: readonly Importer[], handle: Handle): RequestHandler =>
  (request, response) => {
    const viewer = viewerOf(response);
    const may = importers.some(({ offices }) => offices.includes(viewer.office));
    return may ? handle({ house, viewer }, request, response) : sendProblem(request, response, NOT_FOUND);
  };

const answersIn = (request: Request): Answers => answersOf(formBody(request));

const list: Handle = async (page, _request, response) => {
  const imports = await importsOf(page.house.db, page.viewer.partnership);
  drawList(page, imports, response);
};

const ask =
  (importer: Importer): Handle =>
  async (page, _request, response) =>
    drawUpload(importer, response, await importer.start(page), []);

const read =
  (importer: Importer): Handle =>
  async (page, request, response) => {
    const answers = answersIn(request);
    const found = await importer.read(answers, page);
    if ('errors' in found) return drawUpload(importer, response, answers.raw, found.errors);
    const id = randomUUID();
    const { partnership: partnershipId, person: personId } = page.viewer;
    const draft = { id, partnershipId, personId, kind: importer.kind, content: found.content };
    await insertImport(page.house.db, draft);
    response.redirect(303, `/imports/${id}`);
  };

/** A file that was read, and what it would do; or what it has done. */
const forOne =
  (
    handle: (
      page: ImportPage,
      importer: Importer,
      row: Import,
      request: Request,
      response: Response,
    ) => Promise<void>,
  ) =>
  async (page: ImportPage, request: Request, response: Response): Promise<void> => {
    const row = await importById(page.house.db, page.viewer.partnership, String(request.params['import']));
    const importer = IMPORTERS.find(({ kind }) => kind === row?.kind);
    const isForgotten = row?.status !== 'done' && row?.content === null;
    if (!row || isForgotten || !importer?.offices.includes(page.viewer.office))
      return sendProblem(request, response, NOT_FOUND);
    return handle(page, importer, row, request, response);
  };

const show = forOne(async (page, importer, row, _request, response) =>
  row.status === 'done' ? drawDone(page, importer, row, response) : drawCheck(page, importer, row, response),
);

const take = forOne(async (page, importer, row, request, response) => {
  const url = `/imports/${row.id}`;
  if (row.status === 'done') return response.redirect(303, url);
  const { bad, deed } = await importer.check(row, page);
  if ((bad.length > 0 && row.status === 'read') || deed === null)
    return drawCheck(page, importer, row, response);
  const answers = answersIn(request);
  const taken = await importer.take(row, answers, page);
  if ('errors' in taken) return drawCheck(page, importer, row, response, { answers: answers.raw, ...taken });
  if ('going' in taken) return response.redirect(303, url);
  await finishImport(page.house.db, row.id, taken);
  return response.redirect(303, url);
});

/** The same rows that its page shows, to keep in a spreadsheet. */
const download = forOne(async (page, importer, row, request, response) => {
  const handed = handedBy(page, importer, row);
  if (!handed) return sendProblem(request, response, NOT_FOUND);
  sendCsv(response, `${importer.kind}.csv`, [handed.head, ...handed.rows]);
});

const template =
  ({ kind, template: columns = [] }: Importer): Handle =>
  (_page, _request, response) =>
    sendCsv(response, `${kind}-template.csv`, [columns]);

function sendCsv(response: Response, name: string, rows: readonly (readonly string[])[]): void {
  response.attachment(name).type('text/csv').set('Cache-Control', 'no-store').send(writeCsv(rows));
}

const discard = forOne(async (page, _importer, row, request, response) => {
  await discardImport(page.house.db, row.id);
  request.session.alert = 'The file has been thrown away. Nothing of it was taken in.';
  response.redirect(303, '/imports');
});

/** Taking in files: what each would do is shown row by row before anything is done, and it is all or nothing. */
export function importRoutes(house: House): Router {
  const router = Router();
  const all = (handle: Handle): RequestHandler => forImporters(house, IMPORTERS, handle);
  router.get('/imports', signedIn, all(list));
  for (const importer of IMPORTERS) {
    const path = `/imports/${importer.kind}`;
    router.get(path, signedIn, forImporters(house, [importer], ask(importer)));
    router.post(path, signedIn, forImporters(house, [importer], read(importer)));
    if (importer.template)
      router.get(`${path}/template.csv`, signedIn, forImporters(house, [importer], template(importer)));
  }
  router.get('/imports/:import', signedIn, all(show));
  router.post('/imports/:import', signedIn, all(take));
  router.get('/imports/:import/table.csv', signedIn, all(download));
  router.post('/imports/:import/discard', signedIn, all(discard));
  return router;
}
