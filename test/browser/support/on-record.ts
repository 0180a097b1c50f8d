import type { Doing } from '../world/pupils';
import type { World } from '../world/start-world';

/** The types of a case's events. */
export const events = async ({ stack }: World, { id }: Doing): Promise<string[]> =>
  (await stack.database.db.selectFrom('events').select('type').where('caseId', '=', id).execute()).map(
    (e) => e.type,
  );

/** The ids of a pupil's targets, which a form gave them. */
export async function targetsOf({ stack }: World, { id }: Doing): Promise<string[]> {
  const { state } = await stack.database.db
    .selectFrom('cases')
    .select('state')
    .where('caseId', '=', id)
    .executeTakeFirstOrThrow();
  const { programme } = state as { programme: { targets: { id: string }[] } };
  return programme.targets.map((target) => target.id);
}
