import { sql } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import { anyOf } from './any-of';
import type { Database } from './connect';
import { PAGE, pageOf, placeIn, type Page } from './page';
import { namedLike } from './pupil-search';
import { PUPIL, type Pupil } from './pupils';
import { asPartnershipIs } from './rehearsal';

export interface PupilListing {
  partnership: string;
  /** Only pupils of these schools. */
  schools?: readonly string[];
  /** Beginnings of names, in any order, a short reference or a UPN. */
  search?: string;
  /** What began in rehearsal, of a partnership that is live since: left out unless it is asked for. */
  rehearsed?: boolean;
  after?: string | null | undefined;
  size?: number;
}

/** One pupil in a list, with where the case stands and what is due first. */
export interface PupilInList extends Pupil {
  schoolName: string;
  status: string;
  stage: string | null;
  closed: boolean;
  /** The case's own clock, ISO. */
  clock: string;
  /** The first day by which something is due; null when nothing is, or no day can be worked out. */
  firstDue: LocalDate | null;
}

/** Pupils by name, a page at a time. */
export async function listPupils(db: Database, listing: PupilListing): Promise<Page<PupilInList>> {
  const { partnership, schools, search = '', rehearsed = false, size = PAGE } = listing;
  const place = placeIn(listing.after, 3) ?? [];
  const found = await db
    // Which ones, before anything else of them is read.
    .with('page', (page) =>
      page
        .selectFrom('pupils')
        .innerJoin('cases as c', 'c.caseId', 'pupils.caseId')
        .select('pupils.id')
        .where('pupils.partnershipId', '=', partnership)
        .where(rehearsed ? sql<boolean>`c.rehearsal` : asPartnershipIs(partnership))
        .$if(schools !== undefined, (q) => q.where('pupils.schoolId', '=', anyOf(schools)))
        .$if(search.trim() !== '', (q) => q.where(namedLike(partnership, search)))
        .$if(place.length > 0, (q) =>
          q.where(sql<boolean>`(last_key, first_key, pupils.id) > (${place[0]}, ${place[1]}, ${place[2]})`),
        )
        .orderBy('pupils.lastKey')
        .orderBy('pupils.firstKey')
        .orderBy('pupils.id')
        .limit(size + 1),
    )
    .selectFrom('page')
    .innerJoin('pupils', 'pupils.id', 'page.id')
    .innerJoin('schools as s', 's.id', 'pupils.schoolId')
    .innerJoin('cases as c', 'c.caseId', 'pupils.caseId')
    .select([...PUPIL, 'pupils.firstKey', 'pupils.lastKey'])
    .select(['s.name as schoolName', 'c.status', 'c.stage', 'c.closed', 'c.clock'])
    .select((e) =>
      e
        .selectFrom('obligations as o')
        .select((o) => o.fn.min('o.due').as('due'))
        .whereRef('o.caseId', '=', 'pupils.caseId')
        .where('o.status', '=', 'running')
        .as('firstDue'),
    )
    .orderBy('pupils.lastKey')
    .orderBy('pupils.firstKey')
    .orderBy('pupils.id')
    .execute();
  const page = pageOf(found, size, (row) => [row.lastKey, row.firstKey, row.id]);
  return { rows: page.rows.map(({ firstKey: _first, lastKey: _last, ...row }) => row), next: page.next };
}
