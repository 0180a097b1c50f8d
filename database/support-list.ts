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

/** The pupils who are allocated to a worker: by priority, and then by what is due first (B13). */
export async function supportedBy(
  db: Database,
  { partnership, worker, today }: { partnership: string; worker: string; today: LocalDate },
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
