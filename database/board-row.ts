import { sql, type RawBuilder } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';

/** The columns of a pupil as lists show them, but for the calendar: of `pupils p`, `board b` and what `joinsOfRow` adds. */
export const ROW = sql`b.case_id, p.id, p.case_ref, p.first_name, p.last_name, p.year_group, b.school_id, s.name as school_name,
      b.stage, b.lead, l.name as lead_name, b.clock_day, a.place, nullif(a.until_day, 'infinity') as until, f.body as first`;

/**
 * What a row says beside the board: the school, the lead, where the pupil is, and the duty that is due first.
 *
 * @param duty which duties `f` count
 */
export const joinsOfRow = (
  { partnership, today }: { partnership: string; today: LocalDate },
  duty: RawBuilder<unknown>,
) => sql`join schools s on s.id = b.school_id
    left join people l on l.id = b.lead
    left join board_away a on a.case_id = b.case_id
      and greatest(${today}::date, b.clock_day) between a.from_day and a.until_day
    left join lateral (
      select f.body from obligations f
      where f.case_id = b.case_id and f.partnership_id = ${partnership} and ${duty}
      order by coalesce(f.due, 'infinity'::date), f.id limit 1
    ) f on true`;
