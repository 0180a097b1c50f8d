import { sql, type RawBuilder } from 'kysely';
import type { LocalDate } from '../rules/calendar/types';
import type { Duty } from '../rules/case/obligation';
import type { Role } from '../rules/case/people';
import type { BoardEntry } from '../rules/pupil/board';
import type { EarlyHelpStatus, Tier } from '../rules/pupil/need';
import type { Place } from '../rules/pupil/whereabouts';
import { anyOf } from './any-of';
import { namedLike } from './pupil-search';

/** Which pupils a board shows. What is left out narrows nothing. */
export interface BoardSearch {
  partnership: string;
  /** Only pupils of these schools. */
  schools?: readonly string[];
  /** Only these pupils, by their ids. */
  pupils?: readonly string[];
  /** Only pupils who are allocated to this behaviour support worker. */
  worker?: string;
  /** Today in London: a case whose own clock runs ahead is looked at by that. */
  today: LocalDate;
  /** The last day on which any case of the partnership is looked at (`lastDayOf`): with it an index knows where to stop. */
  lastDay: LocalDate;
  stages?: readonly BoardEntry['stage'][];
  where?: Place | 'school';
  /** What is due: late, today, or in the week from today. */
  status?: 'late' | 'today' | 'week';
  duty?: Duty;
  owedBy?: readonly Role[];
  /** Only pupils of this lead. */
  lead?: string;
  yearGroup?: number;
  group?: 'looked-after' | 'social-worker' | 'plan';
  /** The tier of need, or `unknown` where nobody has said. */
  need?: Tier | 'unknown';
  earlyHelp?: EarlyHelpStatus | 'unknown';
  /** A day six in the next five school days, and whether there is a place for it. */
  daySix?: 'all' | 'held' | 'missing';
  /** The list goes by names. */
  byName?: boolean;
  /** Beginnings of names, a short reference or a UPN. */
  search?: string;
}

/** The day on which a case is looked at. Where none runs ahead it is the same for all, and PostgreSQL knows how many it finds. */
const dayOf = ({ today, lastDay }: BoardSearch) =>
  lastDay > today ? sql`greatest(${today}::date, b.clock_day)` : sql`${today}::date`;

/**
 * A condition that most rows meet which an index has found. PostgreSQL takes it for one that hardly any does, and would read and
 * sort them all instead of walking the index as far as the page goes.
 */
const mostly = (condition: RawBuilder<unknown>) => sql`coalesce(${condition}, false)`;

/** Whether a search is for a duty rather than for what is due first: then that duty's day counts. */
const isForDuty = ({ duty, owedBy, status }: BoardSearch): boolean =>
  duty !== undefined || owedBy !== undefined || status === 'today' || status === 'week';

/** The day by which a row stands in the list. */
export const dueOf = (search: BoardSearch): RawBuilder<string> =>
  isForDuty(search) ? sql`coalesce(o.due, 'infinity'::date)` : sql`b.sort_due`;

/** The case's id, from the table whose index gives the order of days. */
export const idOf = (search: BoardSearch): RawBuilder<string> =>
  isForDuty(search) ? sql`o.case_id` : sql`b.case_id`;

/** Whether something of the pupil is looked at that the board does not hold. */
const isByPupil = ({ search, worker, byName }: BoardSearch): boolean =>
  Boolean(search) || worker !== undefined || byName === true;

/** The tables that a search looks through. */
export const tablesOf = (search: BoardSearch) => sql`board b
  ${isByPupil(search) ? sql`join pupils p on p.case_id = b.case_id and p.partnership_id = ${search.partnership}` : sql``}
  ${isForDuty(search) ? sql`join obligations o on o.case_id = b.case_id` : sql``}`;

/** What a row must be. */
export function conditionsOf(search: BoardSearch): RawBuilder<boolean> {
  const { partnership, schools, worker, stages, yearGroup, group, lead, pupils } = search;
  const all = [
    sql`b.partnership_id = ${partnership}`,
    schools && sql`b.school_id = ${anyOf(schools)}`,
    // A pupil has the id of the case.
    pupils && sql`b.case_id = ${anyOf(pupils)}`,
    worker !== undefined && sql`p.support_worker = ${worker}`,
    stages && sql`b.stage = ${anyOf(stages)}`,
    yearGroup !== undefined && sql`b.year_group = ${yearGroup}`,
    lead !== undefined && sql`b.lead = ${lead}`,
    group && GROUPS[group],
    said(sql`b.need`, search.need),
    said(sql`b.early_help`, search.earlyHelp),
    ...placed(search),
    ...reachingDaySix(search),
    search.search && namedLike(partnership, search.search, 'p'),
    ...(isForDuty(search) ? firstMatching(search) : late(search)),
  ];
  return sql.join(
    all.filter((one) => one !== undefined && one !== false && one !== ''),
    sql` and `,
  );
}

const GROUPS = {
  'looked-after': sql`b.looked_after`,
  'social-worker': sql`b.social_worker`,
  plan: sql`b.plan`,
};

/** What somebody has said, or that nobody has. */
const said = (column: RawBuilder<unknown>, value: string | undefined) =>
  value && (value === 'unknown' ? sql`${column} is null` : sql`${column} = ${value}`);

function placed(search: BoardSearch) {
  const { where, today, partnership } = search;
  if (where === undefined) return [];
  const away = sql`(
    select a.case_id from board_away a
    where a.partnership_id = ${partnership} and a.until_day >= ${today}::date
      and greatest(${today}::date, a.clock_day) between a.from_day and a.until_day
      ${where === 'school' ? sql`` : sql`and a.place = ${where}`}
  )`;
  return where === 'school' ? [sql`b.case_id not in ${away}`] : [sql`b.case_id in ${away}`];
}

function reachingDaySix(search: BoardSearch) {
  const { daySix } = search;
  if (daySix === undefined) return [];
  return [
    sql`b.day_six >= ${search.today}::date and ${dayOf(search)} between b.day_six_from and b.day_six`,
    ...(daySix === 'all' ? [] : [sql`b.day_six_place = ${daySix === 'held'}`]),
  ];
}

function late(search: BoardSearch) {
  return search.status === 'late'
    ? [sql`b.sort_due < ${search.lastDay}::date`, mostly(sql`b.sort_due < ${dayOf(search)}`)]
    : [];
}

/** One duty for each pupil: of those that match, the one that is due first. */
function firstMatching(search: BoardSearch) {
  const { partnership, schools } = search;
  return [
    sql`o.partnership_id = ${partnership}`,
    ...(schools ? [sql`o.school_id = ${anyOf(schools)}`] : []),
    ...matching('o', search),
    mostly(sql`o.id = (
      select e.id from obligations e where e.case_id = o.case_id and ${sql.join(matching('e', search), sql` and `)}
      order by coalesce(e.due, 'infinity'::date), e.id limit 1
    )`),
  ];
}

/** The running duties that are looked for: all of them, unless some were asked for. */
export function matching(table: 'o' | 'e' | 'f', search: BoardSearch): RawBuilder<unknown>[] {
  const { duty, owedBy, status } = search;
  const due = sql.ref(`${table}.due`);
  const order = sql`coalesce(${due}, 'infinity'::date)`;
  const day = dayOf(search);
  return [
    sql`${sql.ref(`${table}.status`)} = 'running'`,
    ...(duty ? [sql`${sql.ref(`${table}.duty`)} = ${duty}`] : []),
    ...(owedBy ? [sql`${sql.ref(`${table}.owed_by`)} = ${anyOf(owedBy)}`] : []),
    ...(status === 'late' ? [sql`${order} < ${search.lastDay}::date`, mostly(sql`${order} < ${day}`)] : []),
    ...(status === 'today' ? [between(order, search, sql`0`), mostly(sql`${due} = ${day}`)] : []),
    ...(status === 'week'
      ? [between(order, search, sql`7`), mostly(sql`${due} between ${day} and ${day} + 7`)]
      : []),
  ];
}

const between = (order: RawBuilder<unknown>, search: BoardSearch, days: RawBuilder<unknown>) =>
  sql`${order} between ${search.today}::date and ${search.lastDay}::date + ${days}::integer`;
