import { sql } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import type { OnBoard } from './board-list';
import { joinsOfRow, ROW } from './board-row';
import type { Database } from './connect';

/** A pupil of a behaviour support worker, as the board shows them. */
export interface Supported extends OnBoard {
  /** 1 is the most urgent. */
  supportOrder: number;
}

/** A behaviour support worker of a partnership. */
interface OfWorker {
  partnership: string;
  worker: string;
}

/** The pupils who are allocated to a worker: by priority, and then by what is due first (B13). */
export async function supportedBy(
  db: Database,
  { partnership, worker, today }: OfWorker & { today: LocalDate },
  size: number,
): Promise<Supported[]> {
  const { rows } = await sql<Supported>`
    select ${ROW}, s.calendar, p.support_order
    from pupils p
    join board b on b.case_id = p.case_id
    ${joinsOfRow({ partnership, today }, sql`f.status = 'running'`)}
    where p.partnership_id = ${partnership} and p.support_worker = ${worker}
    order by p.support_order, b.sort_due, p.id
    limit ${size}`.execute(db);
  return rows;
}

/** How many pupils are allocated to a worker. */
export async function countSupported(db: Database, { partnership, worker }: OfWorker): Promise<number> {
  const { found } = await db
    .selectFrom('pupils as p')
    .innerJoin('board as b', 'b.caseId', 'p.caseId')
    .select(({ fn }) => fn.countAll<number>().as('found'))
    .where('p.partnershipId', '=', partnership)
    .where('p.supportWorker', '=', worker)
    .executeTakeFirstOrThrow();
  return found;
}
