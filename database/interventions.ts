import { sql, type Insertable, type Selectable } from 'kysely';
import { noteAccess } from './access-log';
import type { Database } from './connect';
import type { Schema } from './schema';
import { storable } from './storable';

export type Intervention = Selectable<Schema['interventions']>;
export type NewIntervention = Insertable<Schema['interventions']>;

/**
 * Notes what an operator asks for, confirms or has done. Where it is about a pupil, the log of that record's readers has it
 * too, in the same transaction.
 *
 * @returns false where an entry of this id, or of this deed for the same request, is there already
 */
export async function noteIntervention(
  db: Database,
  entry: NewIntervention,
  log: { pupil: string; what: string } | null,
): Promise<boolean> {
  const { partnershipId, person, office } = entry;
  const reason = storable(entry.reason);
  return db.transaction().execute(async (tx) => {
    const noted = await tx
      .insertInto('interventions')
      .values({ ...entry, reason })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!noted) return false;
    if (log === null || entry.deed === 'done' || entry.deed === 'failed') return true;
    const about = { about: 'pupil', subject: log.pupil, deed: 'change', what: log.what } as const;
    await noteAccess(tx, { partnershipId, person, office, ...about, reason });
    return true;
  });
}

/** What operators did to one workflow, the first first, with their names. */
export async function interventionsOf(
  db: Database,
  workflowId: string,
): Promise<(Intervention & { name: string | null })[]> {
  return db
    .selectFrom('interventions as i')
    .leftJoin('people as p', 'p.id', 'i.person')
    .selectAll('i')
    .select('p.name')
    .where('i.workflowId', '=', workflowId)
    .orderBy('i.number')
    .execute();
}

/** A request to stop a case that waits for a second person. */
export type Waiting = Intervention & { name: string | null; pupil: string | null; caseRef: string | null };

/** The stops of a partnership that were asked for since then, and that nobody has confirmed. */
export async function waitingStops(db: Database, partnership: string, since: string): Promise<Waiting[]> {
  return db
    .selectFrom('interventions as i')
    .leftJoin('interventions as later', (on) =>
      on.onRef('later.request', '=', 'i.id').on('later.deed', '!=', 'asked'),
    )
    .leftJoin('people as p', 'p.id', 'i.person')
    .leftJoin('pupils as u', (on) => on.on('i.workflowId', '=', sql<string>`'pupil-' || u.case_id`))
    .selectAll('i')
    .select(['p.name', 'u.id as pupil', 'u.caseRef'])
    .where('i.partnershipId', '=', partnership)
    .where('i.kind', '=', 'stop')
    .where('i.deed', '=', 'asked')
    .where('i.at', '>', since)
    .where('later.id', 'is', null)
    .orderBy('i.number')
    .execute();
}
