import type { LocalDate } from '../rules/calendar/types';
import type { Office } from '../rules/case/people';
import type { Declared } from '../rules/notices/parts/part';
import { anyOf } from './any-of';
import type { Database } from './connect';
import type { Notice } from './notices';
import type { Held } from './tables/notices';
import { asPartnershipIs } from './rehearsal';
import { json } from './storable';
import { sql } from 'kysely';

/** A notice that is held, with what it lacks. */
export type HeldNotice = Notice & { held: Held };

/** The held notices of a case, in the order in which they were to be sent; nobody else can release them meanwhile. */
export async function heldOf(tx: Database, caseId: string): Promise<HeldNotice[]> {
  const rows = await tx
    .selectFrom('notices')
    .selectAll()
    .where('caseId', '=', caseId)
    .where('status', '=', 'held')
    .orderBy('number')
    .orderBy('position')
    .forUpdate()
    .execute();
  return rows.filter((row): row is HeldNotice => row.held !== null);
}

/** Takes held notices away: they have been composed anew. */
export async function dropHeld(tx: Database, ids: readonly string[]): Promise<void> {
  await tx.deleteFrom('notices').where('id', '=', anyOf(ids)).where('status', '=', 'held').execute();
}

/** Notes that a held notice lacks something else than it did. */
export async function noteLacking(tx: Database, id: string, held: Held): Promise<void> {
  await tx
    .updateTable('notices')
    .set({ held: json(held) })
    .where('id', '=', id)
    .where('status', '=', 'held')
    .execute();
}

/** The cases of a school with a notice that is held. */
export async function casesWithHeld(db: Database, school: string): Promise<string[]> {
  const rows = await db
    .selectFrom('notices as n')
    .innerJoin('cases as c', 'c.caseId', 'n.caseId')
    .select('n.caseId')
    .distinct()
    .where('n.status', '=', 'held')
    .where('c.schoolId', '=', school)
    .orderBy('n.caseId')
    .execute();
  return rows.map((row) => row.caseId);
}

/** One letter that waits for somebody, with whom it is about. */
export interface WaitingNotice {
  id: string;
  notice: Notice['notice'];
  toRole: Notice['toRole'];
  composedOn: LocalDate;
  lacks: Declared[];
  schoolId: string | null;
  pupil: { id: string; caseRef: string };
}

/** The held notices of a partnership that lack something which an office can supply, the oldest first. */
export async function waitingFor(
  db: Database,
  { partnership, schools, office }: { partnership: string; schools?: readonly string[]; office: Office },
  limit: number,
): Promise<WaitingNotice[]> {
  const rows = await db
    .selectFrom('notices as n')
    .innerJoin('cases as c', 'c.caseId', 'n.caseId')
    .innerJoin('pupils as p', 'p.caseId', 'n.caseId')
    .select([
      'n.id',
      'n.notice',
      'n.toRole',
      'n.composedAt',
      'n.held',
      'c.schoolId',
      'p.id as pupilId',
      'p.caseRef',
    ])
    .where('n.status', '=', 'held')
    .where('c.partnershipId', '=', partnership)
    .where(asPartnershipIs(partnership))
    .where(sql<boolean>`n.held -> 'lacks' @> ${json([{ suppliedBy: office }])}::jsonb`)
    .$if(schools !== undefined, (q) => q.where('c.schoolId', '=', anyOf(schools)))
    .orderBy('n.composedAt')
    .orderBy('n.id')
    .limit(limit)
    .execute();
  return rows.map(({ pupilId, caseRef, held, composedAt, ...row }) => ({
    ...row,
    composedOn: composedAt.slice(0, 10),
    lacks: (held?.lacks ?? []).filter(({ suppliedBy }) => suppliedBy === office),
    pupil: { id: pupilId, caseRef },
  }));
}
