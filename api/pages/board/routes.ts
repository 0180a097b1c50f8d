import { Router, type RequestHandler, type Response } from 'express';
import { dueFigures, lastDayOf, schoolFigures } from '../../../database/board-figures';
import { countBoard, listBoard, MOST_COUNTED, type BoardListing } from '../../../database/board-list';
import { localitiesOf } from '../../../database/partnerships';
import { dateInWords } from '../../../rules/calendar/words';
import { schoolsIn, type Locality } from '../../../rules/partnership/localities/locality';
import { noteReadsOf } from '../../cases/note-read';
import { pupilsSeenBy } from '../../cases/scope';
import { londonDate } from '../../clock';
import type { House } from '../../house';
import { writeCsv } from '../../imports/write-csv';
import { may } from '../../permissions';
import { seal, sealSearch, unseal } from '../../security/sealed';
import { signedIn } from '../../session/guards';
import { viewerOf, type Viewer } from '../../session/viewer';
import { ownRoles } from '../../today/owed-by';
import { OFFICE_NAMES } from '../../words/offices';
import { formBody } from '../form-body';
import { showPage } from '../render';
import { askedIn, boardUrl, searchFor, type Asked } from './choices';
import { BOARD_COLUMNS, csvRow } from './csv';
import { chosenView, headView, inputsView, type OwnChoices } from './filter-view';
import { summaryView, totalOf, whereView } from './figures-view';
import { boardRows } from './rows';
import { changeLeadOfTicked } from './ticked/change-lead';
import { tickedIn } from './ticked/ticked';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is asked for; a search that was not sealed here is none. */
function askedFor(house: House, query: Record<string, unknown>): Asked {
  const { search = '', ...others } = askedIn(query);
  return unseal(house, search) === '' ? others : { ...others, search };
}

/** What the record is asked for: the viewer's own schools, narrowed by what was chosen, of the partnership's localities too. */
async function listingFor(
  house: House,
  viewer: Viewer,
  asked: Asked,
): Promise<{ listing: BoardListing; localities: Locality[] }> {
  const { office, person, partnership } = viewer;
  const today = londonDate(house.now());
  const { schools: seen, ...own } = pupilsSeenBy(viewer);
  const [lastDay, localities] = await Promise.all([
    lastDayOf(house.db, { partnership, today }),
    localitiesOf(house.db, partnership),
  ]);
  const schools = narrowed(seen, asked, localities);
  const mine = { owedBy: ownRoles(office), ...(office === 'lead' && { lead: person }) };
  const listing: BoardListing = {
    partnership,
    today,
    lastDay,
    ...own,
    ...(schools && { schools }),
    ...searchFor({ ...asked, search: unseal(house, asked.search) }, mine),
    order: asked.sort ?? 'due',
  };
  return { listing, localities };
}

/** The schools that are asked for, of those that the viewer sees: undefined is all of the partnership. */
function narrowed(
  seen: string[] | undefined,
  { school, locality }: Asked,
  localities: Locality[],
): string[] | undefined {
  const found = localities.find(({ id }) => id === locality);
  const within = locality === undefined ? seen : found ? schoolsIn(found) : [];
  const own = within?.filter((id) => seen?.includes(id) ?? true);
  if (school === undefined) return own;
  return own && !own.includes(school) ? [] : [school];
}

/** What can be chosen of the viewer's own schools, and of the localities in which they are. */
const ownChoices = (schools: OwnChoices['school'], localities: Locality[], search: string): OwnChoices => ({
  search,
  school: schools,
  locality: localities.filter((one) => schoolsIn(one).some((id) => schools.some((s) => s.id === id))),
});

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const asked = askedFor(house, request.query);
    const { listing, localities } = await listingFor(house, viewer, asked);
    const place = text(request.query['after']);
    const after = unseal(house, place);
    const isFiltered = chosenView(asked).length > 0;
    const { partnership, today, lastDay } = listing;
    const scope = { partnership, today, lastDay, ...pupilsSeenBy(viewer) };
    const [due, schools, { rows, next }, counted] = await Promise.all([
      dueFigures(house.db, scope),
      schoolFigures(house.db, scope),
      listBoard(house.db, { ...listing, after }),
      isFiltered ? countBoard(house.db, listing) : null,
    ]);
    const own = ownChoices(schools, localities, listing.search ?? '');
    const chosen = chosenView(asked, own);
    const found = boardRows(rows, viewer, today);
    const byDay = listing.order === 'due';
    showPage(response, 'board/page.njk', {
      title: 'Board',
      wide: true,
      summary: summaryView(due),
      where: whereView(schools, Math.max(1, Number(text(request.query['schools'])) || 1)),
      whereUrl: boardUrl(asked),
      chosen,
      inputs: inputsView(asked, own),
      head: headView(asked),
      count: countWords(counted ?? totalOf(schools)),
      late: byDay ? found.filter((row) => row.late) : [],
      rest: byDay ? found.filter((row) => !row.late) : found,
      isFiltered,
      firstPage: after === '',
      here: boardUrl(asked, after === '' ? {} : { after: place }),
      mayChangeLead: may(viewer.office, 'change-lead'),
      first: boardUrl(asked),
      next: next && boardUrl(asked, { after: seal(house, next) }),
      csv: boardUrl(asked, {}, '/board/board.csv'),
      printed: `Printed by: ${OFFICE_NAMES[viewer.office]}, ${dateInWords(today)}`,
    });
  };

const countWords = (count: number): string =>
  count > MOST_COUNTED ? `more than ${MOST_COUNTED.toLocaleString('en-GB')}` : String(count);

/** Leads to what was chosen and searched for. It comes in a form, so that no name stands in an address. */
const find =
  (house: House): RequestHandler =>
  (request, response) => {
    const { search: words = '', ...asked } = askedIn(formBody(request));
    const search = sealSearch(house, words);
    response.redirect(303, boardUrl({ ...asked, ...(search && { search }) }));
  };

/** Rows read at once for a file. */
const BATCH = 500;

/** Pupils of the board as lines of a file. That each of them is in it is in the log before their line is sent (L3). */
async function linesOf(
  house: House,
  viewer: Viewer,
  listing: BoardListing,
): Promise<{ lines: string[][]; next: string | null }> {
  const { rows, next } = await listBoard(house.db, { ...listing, brief: true });
  await noteReadsOf(house, viewer, rows);
  return { lines: rows.map((row) => csvRow(row, listing.today)), next };
}

/** What is filtered, all of it, as a file; sent as it is read. */
const download =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const asked = await listingFor(house, viewer, askedFor(house, request.query));
    const listing = { ...asked.listing, size: BATCH };
    let { lines, next } = await linesOf(house, viewer, listing);
    response.attachment('board.csv').type('text/csv').set('Cache-Control', 'no-store');
    response.write(writeCsv([BOARD_COLUMNS, ...lines]));
    while (next !== null && !response.closed) {
      ({ lines, next } = await linesOf(house, viewer, { ...listing, after: next }));
      await taken(response, lines);
    }
    response.end();
  };

/** Those that were ticked, as a file. Whoever is not on the viewer's board is not in it. */
const downloadTicked =
  (house: House): RequestHandler =>
  async (request, response) => {
    const ticked = tickedIn(request);
    if ('back' in ticked) return response.redirect(303, ticked.back);
    const viewer = viewerOf(response);
    const { listing } = await listingFor(house, viewer, {});
    const { pupils } = ticked;
    const { lines } = await linesOf(house, viewer, { ...listing, pupils, size: pupils.length });
    response.attachment('board-ticked.csv').type('text/csv').set('Cache-Control', 'no-store');
    response.send(writeCsv([BOARD_COLUMNS, ...lines]));
  };

/** Waits for a reader who is slower than the record. */
async function taken(response: Response, rows: string[][]): Promise<void> {
  if (response.write(writeCsv(rows).replace('\uFEFF', ''))) return;
  await new Promise<void>((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
}

/** Who is where, what is due and what is late, for those who answer for more than one pupil (K1). */
export const boardRoutes = (house: House): Router =>
  Router()
    .get('/board', signedIn, show(house))
    .post('/board/search', signedIn, find(house))
    .get('/board/board.csv', signedIn, download(house))
    .post('/board/ticked.csv', signedIn, downloadTicked(house))
    .post('/board/change-lead', signedIn, changeLeadOfTicked(house));
