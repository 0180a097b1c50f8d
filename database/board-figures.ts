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

/** Pupils with something late, with something due today, and who reach day six in the next five school days. */
export interface DueFigures {
  late: number;
  today: number;
  daySix: { held: number; missing: number };
}

interface Scope {
  partnership: string;
  schools?: readonly string[];
  /** Only pupils who are allocated to this behaviour support worker. */
  worker?: string;
  today: LocalDate;
}

/** The last day on which any case of the partnership is looked at: today, or later where a case's own clock runs ahead. */
export async function lastDayOf(db: Database, { partnership, today }: Scope): Promise<LocalDate> {
  const { latest } = await db
    .selectFrom('board')
    .select((e) => e.fn.max('clockDay').as('latest'))
    .where('partnershipId', '=', partnership)
    .executeTakeFirstOrThrow();
  return latest && latest > today ? latest : today;
}

const ofScope = ({ partnership, schools, worker }: Scope) =>
  sql`b.partnership_id = ${partnership} ${schools ? sql`and b.school_id = ${anyOf(schools)}` : sql``} ${supportedBy(partnership, worker)}`;
const supportedBy = (partnership: string, worker: string | undefined) =>
  worker === undefined
    ? sql``
    : sql`and b.case_id in (select case_id from pupils where partnership_id = ${partnership} and support_worker = ${worker})`;
/** Cases by school and stage: as they are kept, or, of a worker, the few that there are. */
const countsIn = (scope: Scope) =>
  scope.worker === undefined
    ? sql`board_counts where partnership_id = ${scope.partnership} and cases > 0`
    : sql`(select b.school_id, b.stage, count(*) as cases from board b where ${ofScope(scope)} group by b.school_id, b.stage) as few`;
const dayIn = ({ today }: Scope) => sql`greatest(${today}::date, b.clock_day)`;

/** Where the pupils of each school are, by its name: from counts that are kept, and from the few who are away. */
export async function schoolFigures(db: Database, scope: Scope): Promise<SchoolFigures[]> {
  const { partnership, schools, worker, today } = scope;
  const { rows } = await sql<SchoolFigures>`
    with away as materialized (
      select b.school_id, b.stage, b.place, count(*) as pupils
      from board_away b
      where ${ofScope(scope)} and b.until_day >= ${today}::date and ${dayIn(scope)} between b.from_day and b.until_day
      group by b.school_id, b.stage, b.place
    ),
    counted as (
      select school_id, json_object_agg(stage, cases) as stages from ${countsIn(scope)} group by school_id
    ),
    gone as (
      select school_id, json_agg(json_build_object('stage', stage, 'place', place, 'pupils', pupils)) as away
      from away group by school_id
    )
    select s.id, s.name, coalesce(counted.stages, '{}') as stages, coalesce(gone.away, '[]') as away
    from schools s left join counted on counted.school_id = s.id left join gone on gone.school_id = s.id
    where s.partnership_id = ${partnership} ${schools ? sql`and s.id = ${anyOf(schools)}` : sql``}
      ${worker === undefined ? sql`` : sql`and counted.school_id is not null`}
    order by s.name, s.id`.execute(db);
  return rows;
}

/**
 * What is late, due today and close to day six. Whoever has something due today has it first of all, as the board holds it, or
 * is late with something else: only of those few the duties are looked through.
 *
 * @param scope with `lastDay` as `lastDayOf` finds it, so that an index knows where to stop
 */
export async function dueFigures(db: Database, scope: Scope & { lastDay: LocalDate }): Promise<DueFigures> {
  const { partnership, today, lastDay } = scope;
  const [mine, day] = [ofScope(scope), dayIn(scope)];
  const { rows } = await sql<DueFigures>`
    with late as materialized (
      select b.case_id, ${day} as day from board b
      where ${mine} and b.sort_due < ${lastDay}::date and b.sort_due < ${day}
    ),
    due as materialized (
      select o.case_id, o.due from obligations o
      where o.partnership_id = ${partnership} and o.status = 'running'
        and coalesce(o.due, 'infinity'::date) between ${today}::date and ${lastDay}::date
    )
    select
      (select count(*) from late) as late,
      (select count(*) from board b
        where ${mine} and b.sort_due between ${today}::date and ${lastDay}::date and b.sort_due = ${day})
        + (select count(distinct late.case_id) from late join due on due.case_id = late.case_id and due.due = late.day) as today,
      (select json_build_object('held', count(*) filter (where b.day_six_place), 'missing',
          count(*) filter (where not b.day_six_place)) from board b
        where ${mine} and b.day_six >= ${today}::date and ${day} between b.day_six_from and b.day_six) as day_six`.execute(
    db,
  );
  const [found] = rows;
  if (!found) throw new Error('A query without a table gives one row');
  return found;
}
