import { sql } from 'kysely';
import type { Database } from './connect';
import type { Schema } from './schema';
import type { Selectable } from 'kysely';
import { storable } from './storable';

export type FailedStep = Selectable<Schema['failedSteps']>;

/** So many are listed: the oldest, which have waited longest. */
const MOST = 100;

/** Notes that a step failed and is tried again. The first failure says since when. */
export async function noteFailedStep(db: Database, step: Omit<FailedStep, 'since'>): Promise<void> {
  const error = storable(step.error);
  await db
    .insertInto('failedSteps')
    .values({ ...step, error })
    .onConflict((conflict) => conflict.columns(['workflowId', 'activityId']).doUpdateSet({ error }))
    .execute();
}

/** A step that got through, or is tried no more, is no failed step. */
export async function forgetFailedStep(
  db: Database,
  { workflowId, activityId }: Pick<FailedStep, 'workflowId' | 'activityId'>,
): Promise<void> {
  await db
    .deleteFrom('failedSteps')
    .where('workflowId', '=', workflowId)
    .where('activityId', '=', activityId)
    .execute();
}

/** A failed step, with the pupil where it is about one. */
export interface ListedStep extends FailedStep {
  pupil: { id: string; caseRef: string } | null;
}

/** The failed steps of a partnership's cases and calendar changes, the oldest first. */
export async function failedStepsOf(db: Database, partnership: string): Promise<ListedStep[]> {
  const rows = await db
    .selectFrom('failedSteps as f')
    .leftJoin('cases as c', (on) => on.on(sql`f.workflow_id`, '=', sql`c.case_kind || '-' || c.case_id`))
    .leftJoin('pupils as p', 'p.caseId', 'c.caseId')
    .select(['f.workflowId', 'f.activityId', 'f.activity', 'f.error', 'f.since', 'p.id', 'p.caseRef'])
    .where((e) =>
      e.or([
        e('c.partnershipId', '=', partnership),
        e(sql<boolean>`starts_with(f.workflow_id, ${`calendar-change-${partnership}-`})`, '=', true),
      ]),
    )
    .orderBy('f.since')
    .orderBy('f.activityId')
    .limit(MOST)
    .execute();
  return rows.map(({ id, caseRef, ...step }) => ({ ...step, pupil: id && caseRef ? { id, caseRef } : null }));
}
