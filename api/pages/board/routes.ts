import { Router, type RequestHandler, type Response } from 'express';
import { boardFigures, type BoardFigures } from '../../../database/board-figures';
import { countBoard, listBoard, MOST_COUNTED, type BoardListing } from '../../../database/board-list';
import { dateInWords } from '../../../rules/calendar/words';
import { schoolsSeenBy } from '../../cases/scope';
import { londonDate } from '../../clock';
import type { House } from '../../house';
import { writeCsv } from '../../imports/write-csv';
import { signedIn } from '../../session/guards';
import { viewerOf, type Viewer } from '../../session/viewer';
import { OFFICE_NAMES } from '../../words/offices';
import { showPage } from '../render';
import { ownRoles } from '../today/owed-by';
import { askedIn, boardUrl, searchFor, type Asked } from './choices';
import { BOARD_COLUMNS, csvRow } from './csv';
import { chosenView, headView, inputsView } from './filter-view';
import { summaryView, totalOf, whereView } from './figures-view';
import { boardRows } from './rows';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the record is asked for: the viewer's own schools, narrowed by what was chosen. */
function listingFor(
  house: House,
  viewer: Viewer,
  asked: Asked,
  { lastDay }: Pick<BoardListing, 'lastDay'>,
): BoardListing {
  const { office, person, partnership } = viewer;
  const seen = schoolsSeenBy(viewer);
  const { school } = asked;
  const schools = school === undefined ? seen : seen && !seen.includes(school) ? [] : [school];
  const mine = { owedBy: ownRoles(office), ...(office === 'lead' && { lead: person }) };
  return {
    partnership,
    today: londonDate(house.now()),
    lastDay,
    ...(schools && { schools }),
    ...searchFor(asked, mine),
    order: asked.sort ?? 'due',
  };
}

const figuresFor = (house: House, viewer: Viewer): Promise<BoardFigures> => {
  const schools = schoolsSeenBy(viewer);
  const today = londonDate(house.now());
  return boardFigures(house.db, { partnership: viewer.partnership, today, ...(schools && { schools }) });
};

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const asked = askedIn(request.query);
    const figures = await figuresFor(house, viewer);
    const listing = listingFor(house, viewer, asked, figures);
    const after = text(request.query['after']);
    const chosen = chosenView(asked, figures.schools);
    const [{ rows, next }, counted] = await Promise.all([
      listBoard(house.db, { ...listing, after }),
      chosen.length > 0 ? countBoard(house.db, listing) : null,
    ]);
    const { today } = listing;
    const found = boardRows(rows, viewer, today);
    const byDay = listing.order === 'due';
    showPage(response, 'board/page.njk', {
      title: 'Board',
      wide: true,
      summary: summaryView(figures),
      where: whereView(figures, Math.max(1, Number(text(request.query['schools'])) || 1)),
      whereUrl: boardUrl(asked),
      chosen,
      inputs: inputsView(asked, figures.schools),
      head: headView(asked),
      count: countWords(counted ?? totalOf(figures)),
      late: byDay ? found.filter((row) => row.late) : [],
      rest: byDay ? found.filter((row) => !row.late) : found,
      isFiltered: chosen.length > 0,
      firstPage: after === '',
      first: boardUrl(asked),
      next: next && boardUrl(asked, { after: next }),
      csv: boardUrl(asked, {}, '/board/board.csv'),
      printed: `Printed by: ${OFFICE_NAMES[viewer.office]}, ${dateInWords(today)}`,
    });
  };

const countWords = (count: number): string =>
  count > MOST_COUNTED ? `more than ${MOST_COUNTED.toLocaleString('en-GB')}` : String(count);

/** Rows read at once for a file. */
const BATCH = 500;

/** What is filtered, all of it, as a file; sent as it is read. */
const download =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const figures = await figuresFor(house, viewer);
    const listing = {
      ...listingFor(house, viewer, askedIn(request.query), figures),
      size: BATCH,
      brief: true,
    };
    let page = await listBoard(house.db, listing);
    response.attachment('board.csv').type('text/csv').set('Cache-Control', 'no-store');
    response.write(writeCsv([BOARD_COLUMNS, ...page.rows.map((row) => csvRow(row, listing.today))]));
    while (page.next !== null && !response.closed) {
      page = await listBoard(house.db, { ...listing, after: page.next });
      await taken(
        response,
        page.rows.map((row) => csvRow(row, listing.today)),
      );
    }
    response.end();
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
  Router().get('/board', signedIn, show(house)).get('/board/board.csv', signedIn, download(house));
