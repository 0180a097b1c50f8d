import { sql, type Selectable } from 'kysely';
import type { Database } from './connect';
import type { Schema } from './schema';
import { json } from './storable';

export type Import = Selectable<Schema['imports']>;
export type ImportKind = Import['kind'];
/** How many were added, changed and left: all that is kept of an import. */
export type ImportResult = Record<string, number>;

const A_DAY_OLD = sql<boolean>`created_at < now() - interval '1 day'`;
/** As many as anybody looks back on. */
const MOST_LISTED = 10;

/** Keeps what was read of a file until it is confirmed. Whatever anybody has left lying for a day goes. */
export async function insertImport(
  db: Database,
  draft: { id: string; partnershipId: string; kind: ImportKind; personId: string; content: unknown },
): Promise<void> {
  await db.deleteFrom('imports').where('status', '=', 'read').where(A_DAY_OLD).execute();
  await db
    .updateTable('imports')
    .set({ content: null })
    .where('status', '=', 'done')
    .where(A_DAY_OLD)
    .execute();
  await db
    .insertInto('imports')
    .values({ ...draft, content: json(draft.content) })
    .execute();
}

/** One import of a partnership; undefined also for another partnership's. After a day nobody reads what it held. */
export async function importById(
  db: Database,
  partnershipId: string,
  id: string,
): Promise<Import | undefined> {
  const row = await db
    .selectFrom('imports')
    .selectAll()
    .select(A_DAY_OLD.as('isOld'))
    .where('id', '=', id)
    .where('partnershipId', '=', partnershipId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { isOld, ...found } = row;
  return isOld && found.status !== 'running' ? { ...found, content: null } : found;
}

/** The latest imports of a partnership, without what they hold. */
export async function importsOf(
  db: Database,
  partnershipId: string,
): Promise<Pick<Import, 'id' | 'kind' | 'status' | 'createdAt' | 'result'>[]> {
  return db
    .selectFrom('imports')
    .select(['id', 'kind', 'status', 'createdAt', 'result'])
    .where('partnershipId', '=', partnershipId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(MOST_LISTED)
    .execute();
}

/** An import is done: how much it was is kept, and what it held goes. `content` is what is needed for a day more. */
export async function finishImport(
  db: Database,
  id: string,
  { result, content }: { result: ImportResult; content?: unknown },
): Promise<void> {
  await db
    .updateTable('imports')
    .set({ status: 'done', result: json(result), content: content === undefined ? null : json(content) })
    .where('id', '=', id)
    .execute();
}

/** Throws away a file that was read and not confirmed. */
export async function discardImport(db: Database, id: string): Promise<void> {
  await db.deleteFrom('imports').where('id', '=', id).where('status', '=', 'read').execute();
}

/**
 * Begins to take a file in, one line after another.
 *
 * @returns false while another file of the partnership is being taken in
 */
export async function startImport(db: Database, id: string): Promise<boolean> {
  try {
    await db
      .updateTable('imports')
      .set({ status: 'running' })
      .where('id', '=', id)
      .where('status', '!=', 'done')
      .execute();
    return true;
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'imports_running') return false;
    throw error;
  }
}
