import { sql, type RawBuilder } from 'kysely';
import type { LocalDate, SchoolCalendar } from '../rules/calendar/types';
import type { Obligation } from '../rules/case/obligation';
import type { Place } from '../rules/pupil/whereabouts';
import { joinsOfRow, ROW } from './board-row';
import { conditionsOf, dueOf, idOf, matching, tablesOf, type BoardSearch } from './board-search';
import type { Database } from './connect';
import { PAGE, pageOf, placeIn, type Page } from './page';
import type { Board } from './tables/board';

export const BOARD_ORDERS = ['due', 'name', 'school', 'stage'] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

export interface BoardListing extends BoardSearch {
  order: BoardOrder;
  after?: string | null | undefined;
  size?: number;
  /** Without the calendars: enough for a file. */
  brief?: boolean;
}

/** One pupil of the board, with what is due first: of what was looked for, where something was. */
export interface OnBoard {
  caseId: string;
  id: string;
  caseRef: string;
  firstName: string;
  lastName: string;
  yearGroup: number;
  schoolId: string;
  schoolName: string;
  /** Null in a brief list. */
  calendar: SchoolCalendar | null;
  stage: Board['stage'];
  lead: string | null;
  leadName: string | null;
  /** The day of the case's own clock. */
  clockDay: LocalDate;
  /** Null in school. */
  place: Place | null;
  until: LocalDate | null;
  first: Obligation | null;
}

/** A value that a list is ordered by, and its type. */
interface Key {
  value: RawBuilder<unknown>;
  type: 'date' | 'text' | 'smallint';
}

const text = (value: RawBuilder<unknown>): Key => ({ value, type: 'text' });

/** What a list is ordered by. */
function keysOf(listing: BoardListing): Key[] {
  const due: Key = { value: dueOf(listing), type: 'date' };
  const id = text(sql`b.case_id`);
  switch (listing.order) {
    case 'due':
      return [due, text(idOf(listing))];
    case 'name':
      return [text(sql`p.last_key`), text(sql`p.first_key`), text(sql`p.id`)];
    case 'school':
      return [text(sql`s.name`), text(sql`s.id`), due, id];
    case 'stage':
      return [{ value: sql`b.stage_order`, type: 'smallint' }, due, id];
  }
}

/** Whether a place in the list is a value of its column's type. One that somebody has typed may not be: it leads to the first page. */
function isValue(text: string, type: Key['type'] = 'text'): boolean {
  if (type === 'text' || text === 'infinity') return type !== 'smallint';
  if (type === 'smallint') return /^\d$/.test(text);
  const day = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(day) && new Date(day).toISOString().slice(0, 10) === text;
}

/** A page of the board. */
export async function listBoard(db: Database, listing: BoardListing): Promise<Page<OnBoard>> {
  const { size = PAGE, brief = false, partnership, order } = listing;
  const search = { ...listing, byName: order === 'name' };
  const keys = keysOf(listing);
  const place = placeIn(listing.after, keys.length);
  const isOurs = place?.every((text, n) => isValue(text, keys[n]?.type)) ?? false;
  const after =
    place && isOurs
      ? sql`and (${values(keys)}) > (${sql.join(place.map((v, n) => cast(v, keys[n])))})`
      : sql``;
  const { rows } = await sql<OnBoard & Record<string, string>>`
    with page as (
      select b.case_id, ${sql.join(keys.map(({ value }, n) => sql`${value} as ${sql.ref(`k${n}`)}`))}
      from ${tablesOf(search)}
      ${listing.order === 'school' ? sql`join schools s on s.id = b.school_id and s.partnership_id = ${partnership}` : sql``}
      where ${conditionsOf(listing)} ${after}
      order by ${values(keys)}
      limit ${size + 1}
    )
    select ${ROW}, ${brief ? sql`null` : sql`s.calendar`} as calendar,
      ${sql.join(keys.map((_key, n) => sql`${sql.ref(`k${n}`)}::text`))}
    from page
    join board b on b.case_id = page.case_id
    join pupils p on p.case_id = b.case_id
    ${joinsOfRow(listing, sql.join(matching('f', listing), sql` and `))}
    order by ${sql.join(keys.map((_key, n) => sql.ref(`k${n}`)))}`.execute(db);
  return pageOf(rows, size, (row) => keys.map((_key, n) => row[`k${n}`] ?? ''));
}

const values = (keys: Key[]) => sql.join(keys.map(({ value }) => value));

function cast(text: string, key: Key | undefined) {
  switch (key?.type) {
    case 'date':
      return sql`${text}::date`;
    case 'smallint':
      return sql`${text}::smallint`;
    default:
      return sql`${text}::text`;
  }
}

/** A filtered list is counted so far: more are "more than". */
export const MOST_COUNTED = 500;

/** How many pupils a search finds; one more than the most stands for all above it. */
export async function countBoard(db: Database, search: BoardSearch): Promise<number> {
  const { rows } = await sql<{ found: number }>`
    select count(*) as found from (
      select from ${tablesOf(search)} where ${conditionsOf(search)} limit ${MOST_COUNTED + 1}
    ) as counted`.execute(db);
  return rows[0]?.found ?? 0;
}
