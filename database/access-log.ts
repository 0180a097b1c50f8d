import type { Insertable, Selectable } from 'kysely';
import type { Database } from './connect';
import { PAGE, pageOf, placeIn, type Page } from './page';
import type { Schema } from './schema';
import { storable } from './storable';

export type AccessEntry = Selectable<Schema['accessLog']>;
export type NewAccess = Insertable<Schema['accessLog']>;

/** Adds entries to the end of the chain: the database numbers, dates and chains them. */
export async function noteAccess(db: Database, ...entries: NewAccess[]): Promise<void> {
  if (entries.length === 0) return;
  await db
    .insertInto('accessLog')
    .values(entries.map((entry) => ({ ...entry, reason: storable(entry.reason) })))
    .execute();
}

/** What a list of entries is about; `except` are things done that this reader is not shown. */
export interface AccessListing {
  partnership: string;
  about: AccessEntry['about'];
  subject: string;
  except: readonly string[];
  after?: string | null | undefined;
  size?: number;
}

/** The entries about a pupil or a person, the newest first. */
export async function accessesOf(db: Database, listing: AccessListing): Promise<Page<AccessEntry>> {
  const { partnership, about, subject, except, after, size = PAGE } = listing;
  const place = placeIn(after, 1);
  const found = await db
    .selectFrom('accessLog')
    .selectAll()
    .where('partnershipId', '=', partnership)
    .where('about', '=', about)
    .where('subject', '=', subject)
    .$if(except.length > 0, (query) => query.where('what', 'not in', except))
    .$if(place !== null, (query) => query.where('number', '<', Number(place?.[0]) || 0))
    .orderBy('number', 'desc')
    .limit(size + 1)
    .execute();
  return pageOf(found, size, (entry) => [String(entry.number)]);
}

/** A stretch of the whole chain, in its order. */
export const chainAfter = (db: Database, number: number, limit: number): Promise<AccessEntry[]> =>
  db
    .selectFrom('accessLog')
    .selectAll()
    .where('number', '>', number)
    .orderBy('number')
    .limit(limit)
    .execute();
