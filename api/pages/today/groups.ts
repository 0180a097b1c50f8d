import { addDays } from '../../../rules/calendar/epoch-day';
import type { TodayRow } from './rows';

/** What somebody owes, under its headings: late first. */
export interface TodayGroups {
  late: TodayRow[];
  /** Due today, tomorrow, or on a day that cannot be worked out. */
  now: TodayRow[];
  soon: TodayRow[];
  /** Of others: what is late first. */
  waiting: TodayRow[];
}

const isLate = ({ dueDay, today }: TodayRow): boolean => dueDay !== null && dueDay < today;
const isNow = ({ dueDay, today }: TodayRow): boolean => dueDay === null || dueDay <= addDays(today, 1);

/** Rows come in the order of their days, so that each group stays in it. */
export function grouped(rows: TodayRow[]): TodayGroups {
  const mine = rows.filter((row) => row.mine);
  return {
    late: mine.filter(isLate),
    now: mine.filter((row) => !isLate(row) && isNow(row)),
    soon: mine.filter((row) => !isLate(row) && !isNow(row)),
    waiting: rows.filter((row) => !row.mine),
  };
}
