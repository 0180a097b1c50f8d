import { sql } from 'kysely';
import { anyOf } from './any-of';
import type { Database } from './connect';
import { json } from './storable';
import type { DraftAnswers } from './tables/drafts';

/** Which draft. */
export interface DraftKey {
  id: string;
  pupilId: string;
}

/** A suspension that a lead has drafted for the headteacher of a school. */
export interface SuspensionDraft extends DraftKey {
  schoolId: string;
  draftedBy: string;
  /** ISO. */
  draftedAt: string;
  answers: DraftAnswers;
}

/** Keeps a draft, where none of this pupil waits at the school. @returns false where one does */
export async function insertDraft(db: Database, { answers, ...draft }: SuspensionDraft): Promise<boolean> {
  const kept = await db
    .insertInto('suspensionDrafts')
    .values({ ...draft, answers: json(answers) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}

const all = (db: Database) => db.selectFrom('suspensionDrafts').selectAll();

/** The draft about a pupil that waits at this school. */
export const draftOf = (db: Database, at: { pupilId: string; schoolId: string }) =>
  all(db)
    .where('pupilId', '=', at.pupilId)
    .where('schoolId', '=', at.schoolId)
    .where('decided', '=', false)
    .executeTakeFirst();

/** One draft, also one that has been decided. */
export const draftById = (db: Database, { id, pupilId }: DraftKey) =>
  all(db).where('id', '=', id).where('pupilId', '=', pupilId).executeTakeFirst();

/** Begins to decide a draft. @returns false where somebody else has begun since `stale`, or it is decided or gone */
export async function beginToDecide(
  db: Database,
  { id, pupilId }: DraftKey,
  { decision, now, stale }: { decision: string; now: Date; stale: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('suspensionDrafts')
    .set({ decision, decidingSince: now.toISOString() })
    .where('id', '=', id)
    .where('pupilId', '=', pupilId)
    .where((draft) => draft.or([draft('decision', '=', decision), free(stale)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Nobody has decided it, or is deciding it now. */
const free = (stale: Date) =>
  sql<boolean>`(not decided and (decision is null or deciding_since <= ${stale.toISOString()}))`;

/** It is decided: its answers go. */
export async function draftDecided(
  db: Database,
  { id, decision }: { id: string; decision: string },
): Promise<void> {
  await db
    .updateTable('suspensionDrafts')
    .set({ decided: true, answers: json({}) })
    .where('id', '=', id)
    .where('decision', '=', decision)
    .execute();
}

/** Nothing came of a decision: the draft waits as before. */
export async function draftWaitsAgain(
  db: Database,
  { id, decision }: { id: string; decision: string },
): Promise<void> {
  await db
    .updateTable('suspensionDrafts')
    .set({ decision: null, decidingSince: null })
    .where('id', '=', id)
    .where('decision', '=', decision)
    .where('decided', '=', false)
    .execute();
}

/**
 * Takes a draft away: it is discarded or taken back. One that was written since stays.
 *
 * @returns false where it is decided, or somebody has begun to decide it since `stale`, or it is gone
 */
export async function deleteDraft(db: Database, { id, pupilId }: DraftKey, stale: Date): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('suspensionDrafts')
    .where('id', '=', id)
    .where('pupilId', '=', pupilId)
    .where(free(stale))
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** The drafts that wait at these schools, the oldest first: of pupils who are there still, with an open case. */
export async function draftsAt(
  db: Database,
  schools: readonly string[],
): Promise<{ pupilId: string; firstName: string; lastName: string; draftedAt: string }[]> {
  return db
    .selectFrom('suspensionDrafts as d')
    .innerJoin('pupils as p', (join) =>
      join.onRef('p.id', '=', 'd.pupilId').onRef('p.schoolId', '=', 'd.schoolId'),
    )
    .innerJoin('cases as c', 'c.caseId', 'p.caseId')
    .select(['d.pupilId', 'p.firstName', 'p.lastName', 'd.draftedAt'])
    .where('d.schoolId', '=', anyOf(schools))
    .where('d.decided', '=', false)
    .where('c.closed', '=', false)
    .orderBy('d.draftedAt')
    .orderBy('d.pupilId')
    .limit(25)
    .execute();
}
