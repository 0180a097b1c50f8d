import type { CountedDay, LocalDate } from '../../../../rules/calendar/types';
import { addDays } from '../../../../rules/calendar/epoch-day';
import { dateInWords } from '../../../../rules/calendar/words';

/** A run of days that count, or do not, for like reasons: one line of the working. */
export interface FoldedDays {
  /** "2 to 3"; empty for days that do not count. */
  numbers: string;
  dates: string;
  counts: boolean;
  due: boolean;
  why: string;
}

interface Run {
  days: CountedDay[];
  due: boolean;
}

/** The ledger of days with runs folded together; the due day stands alone. */
export function folded(basis: CountedDay[], due: LocalDate | null): FoldedDays[] {
  return runsOf(basis, due).map(({ days, due: isDue }) => ({
    numbers: span(days.map((d) => (d.counts === null ? '' : String(d.counts)))),
    dates: span(days.map((d) => dateInWords(d.date))),
    counts: days[0]?.counts !== null,
    due: isDue,
    why: [...new Set(days.map((d) => d.why))].join(', '),
  }));
}

/** The same, a line for every day. */
export const everyDay = (basis: CountedDay[], due: LocalDate | null): FoldedDays[] =>
  basis.flatMap((day) => folded([day], due));

function runsOf(basis: CountedDay[], due: LocalDate | null): Run[] {
  const runs: Run[] = [];
  for (const day of basis) {
    const last = runs.at(-1);
    const isDue = day.date === due;
    if (last && !isDue && continues(last.days, day)) last.days.push(day);
    else runs.push({ days: [day], due: isDue });
  }
  return runs;
}

/** Days join where they follow each other for the same reason; a weekend joins whatever is beside it. */
function continues(run: CountedDay[], day: CountedDay): boolean {
  const last = run.at(-1);
  if (!last || addDays(last.date, 1) !== day.date) return false;
  if ((last.counts === null) !== (day.counts === null)) return false;
  if (day.counts !== null) return last.why === day.why;
  const named = run.find((d) => !isWeekend(d))?.why;
  return named === undefined || isWeekend(day) || named === day.why;
}

const isWeekend = ({ why }: CountedDay): boolean => why === 'Saturday' || why === 'Sunday';

function span(words: string[]): string {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  return first === last ? first : `${first} to ${last}`;
}
