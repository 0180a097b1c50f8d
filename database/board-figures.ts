import { sql } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import type { BoardEntry } from '../rules/pupil/board';
import type { Place } from '../rules/pupil/whereabouts';
import { anyOf } from './any-of';
import type { Database } from './connect';

/** Where the pupils of a school are. */
export interface SchoolFigures {
  id: string;
  name: string;
  /** Open cases by stage, wherever the pupil is. */
  stages: Partial<Record<BoardEntry['stage'], number>>;
  /** Of these the pupils who are not in the school's lessons today, by where they are. */
  away: { stage: BoardEntry['stage']; place: Place; pupils: number }[];
}

export interface BoardFigures {
  /** By name. */
  schools: SchoolFigures[];
  /** Pupils with something late, with something due today, and who reach day six in the next five school days. */
  late: number;
  today: number;
  daySix: { held: number; missing: number };
  /** The last day on which any case of the partnership is looked at: today, or later where a case's own clock runs ahead. */
  lastDay: LocalDate;
}

interface Scope {
  partnership: string;
  schools?: readonly string[];
  today: LocalDate;
}

/** The figures at the head of the board, in one query: from counts that are kept, and from the few who are away or late. */
export async function boardFigures(
  db: Database,
  { partnership, schools, today }: Scope,
): Promise<BoardFigures> {
  const day = sql`greatest(${today}::date, b.clock_day)`;
  const mine = sql`b.partnership_id = ${partnership} ${schools ? sql`and b.school_id = ${anyOf(schools)}` : sql``}`;
  const { rows } = await sql<BoardFigures>`
    with last as materialized (
      select greatest(${today}::date, max(clock_day)) as day from board where partnership_id = ${partnership}
    ),
    away as materialized (
      select b.school_id, b.stage, b.place, count(*) as pupils
      from board_away b
      where ${mine} and b.until_day >= ${today}::date and ${day} between b.from_day and b.until_day
      group by b.school_id, b.stage, b.place
    ),
    counted as (
      select school_id, json_object_agg(stage, cases) as stages from board_counts
      where partnership_id = ${partnership} and cases > 0 group by school_id
    ),
    gone as (
      select school_id, json_agg(json_build_object('stage', stage, 'place', place, 'pupils', pupils)) as away
      from away group by school_id
    )
    select
      (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'stages', coalesce(counted.stages, '{}'),
          'away', coalesce(gone.away, '[]')) order by s.name, s.id), '[]')
        from schools s left join counted on counted.school_id = s.id left join gone on gone.school_id = s.id
        where s.partnership_id = ${partnership} ${schools ? sql`and s.id = ${anyOf(schools)}` : sql``}) as schools,
      (select count(*) from board b
        where ${mine} and b.sort_due < (select day from last) and b.sort_due < ${day}) as late,
      (select count(distinct o.case_id) from obligations o join board b on b.case_id = o.case_id
        where o.partnership_id = ${partnership} and o.status = 'running' and ${mine}
          and coalesce(o.due, 'infinity'::date) between ${today}::date and (select day from last)
          and o.due = ${day}) as today,
      (select json_build_object('held', count(*) filter (where b.day_six_place), 'missing',
          count(*) filter (where not b.day_six_place)) from board b
        where ${mine} and b.day_six >= ${today}::date and ${day} between b.day_six_from and b.day_six) as day_six,
      (select day from last) as last_day`.execute(db);
  const [found] = rows;
  if (!found) throw new Error('A query without a table gives one row');
  return found;
}
