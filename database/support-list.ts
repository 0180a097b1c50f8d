import { sql } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import type { OnBoard } from './board-list';
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
    select b.case_id, p.id, p.case_ref, p.first_name, p.last_name, p.year_group, b.school_id, s.name as school_name,
      s.calendar, b.stage, b.lead, l.name as lead_name, b.clock_day, a.place, nullif(a.until_day, 'infinity') as until,
      f.body as first, p.support_order
    from pupils p
    join board b on b.case_id = p.case_id
    join schools s on s.id = b.school_id
    left join people l on l.id = b.lead
    left join board_away a on a.case_id = b.case_id
      and greatest(${today}::date, b.clock_day) between a.from_day and a.until_day
    left join lateral (
      select f.body from obligations f
      where f.case_id = b.case_id and f.partnership_id = ${partnership} and f.status = 'running'
      order by coalesce(f.due, 'infinity'::date), f.id limit 1
    ) f on true
    where p.partnership_id = ${partnership} and p.support_worker = ${worker}
    order by p.support_order, b.sort_due, p.id
    limit ${size}`.execute(db);
  return rows;
}
