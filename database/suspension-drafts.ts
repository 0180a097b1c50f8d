import { anyOf } from './any-of';
import type { Database } from './connect';
import { json } from './storable';
import type { DraftAnswers } from './tables/drafts';

/** A suspension that a lead has drafted for the headteacher. */
export interface SuspensionDraft {
  /** The id of the decision, if it is made of this draft. */
  id: string;
  pupilId: string;
  draftedBy: string;
  /** ISO. */
  draftedAt: string;
  answers: DraftAnswers;
}

/** Keeps a draft, where there is none of this pupil. @returns false where there is one */
export async function insertDraft(db: Database, { answers, ...draft }: SuspensionDraft): Promise<boolean> {
  const kept = await db
    .insertInto('suspensionDrafts')
    .values({ ...draft, answers: json(answers) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}

/** The draft about a pupil. */
export const draftOf = (db: Database, pupilId: string): Promise<SuspensionDraft | undefined> =>
  db.selectFrom('suspensionDrafts').selectAll().where('pupilId', '=', pupilId).executeTakeFirst();

/** Takes a draft away: it was decided, discarded or taken back. One that was written since stays. */
export async function deleteDraft(
  db: Database,
  { pupilId, id }: Pick<SuspensionDraft, 'pupilId' | 'id'>,
): Promise<void> {
  await db.deleteFrom('suspensionDrafts').where('pupilId', '=', pupilId).where('id', '=', id).execute();
}

/** The drafts that wait at these schools, the oldest first. */
export async function draftsAt(
  db: Database,
  schools: readonly string[],
): Promise<{ pupilId: string; firstName: string; lastName: string; draftedAt: string }[]> {
  return db
    .selectFrom('suspensionDrafts as d')
    .innerJoin('pupils as p', 'p.id', 'd.pupilId')
    .select(['d.pupilId', 'p.firstName', 'p.lastName', 'd.draftedAt'])
    .where('p.schoolId', '=', anyOf(schools))
    .orderBy('d.draftedAt')
    .orderBy('d.pupilId')
    .limit(25)
    .execute();
}
