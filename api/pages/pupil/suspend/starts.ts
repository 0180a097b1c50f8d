import { dateInWords } from '../../../../rules/calendar/words';
import { daysOut, type HalfDay } from '../../../../rules/notices/days-out';
import type { PupilCase } from '../../../../rules/pupil/state';
import { obligationView, type ObligationView } from '../../parts/obligation';
import { fullName } from '../../../words/names';
import { barredWords } from '../contacts/marked';
import type { PupilPage } from '../pupil-page';
import { totalsOf } from '../totals';
import { folded, type FoldedDays } from '../why/fold';
import { lettersOf, type LetterToCome } from '../letters';
import type { Brought } from './outcome';

/** What a decision starts, as the page shows it before anybody confirms it. */
export interface StartsView {
  name: string;
  /** Out of school, or at lunchtimes only. */
  outOf: string;
  out: string | null;
  back: string | null;
  missing: string | null;
  totals: { name: string; before: string; after: string; changes: string }[];
  duties: { duty: ObligationView; days: FoldedDays[] }[];
  letters: LetterToCome[];
  /** How many of them go; the others wait for what they lack. */
  going: number;
  /** Of a letter that waits because of a mark: whose, by whom and when. */
  barred: string[];
}

export async function startsView(brought: Brought, page: PupilPage): Promise<StartsView> {
  const letters = await lettersOf(brought.events, page);
  const state = brought.after as PupilCase;
  const known = state.exclusions.decisions.find((d) => d.id === brought.decision.id);
  const days = known && daysOut(known, state);
  return {
    name: fullName(page.pupil),
    outOf: known?.lunchtimes ? 'Out at lunchtimes' : 'Out of school',
    out: days?.first ? spanInWords(days.first, days.last) : null,
    back: days?.back ? day(days.back, 'afternoon') : null,
    missing: days?.missing?.year ?? null,
    totals: totals(brought, page),
    duties: brought.starts
      .filter((o) => o.status === 'running')
      .sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1))
      .map((o) => ({ duty: obligationView(o, page), days: folded(o.basis, o.due) })),
    letters,
    going: letters.filter((one) => one.lacks.length === 0).length,
    barred: letters.some((one) => one.isBarred) ? await barredWords(page) : [],
  };
}

/** A day, and which half of it where it is not the whole. */
const day = ({ on, half }: HalfDay, part: 'morning' | 'afternoon'): string =>
  half ? `${dateInWords(on)} (${part})` : dateInWords(on);

/** A permanent exclusion has no last day. */
function spanInWords(first: HalfDay, last: HalfDay | null): string {
  if (last === null) return `from ${day(first, 'afternoon')}`;
  if (first.on === last.on) return first.half ? day(first, 'afternoon') : day(last, 'morning');
  return `${day(first, 'afternoon')} to ${day(last, 'morning')}`;
}

/** Totals before and after, and what each threshold changes (law 10, 25 to 30). */
function totals({ after, decision }: Brought, { state }: PupilPage): StartsView['totals'] {
  const [before, then] = [totalsOf(state), totalsOf(after as PupilCase)];
  const permanent = decision.kind === 'permanent-exclusion';
  const governors = permanent
    ? 'The governors must meet'
    : 'Over 5: the governors meet if the parents ask. Over 15: always';
  return [
    { name: 'This term', before: before.thisTerm, after: then.thisTerm, changes: governors },
    {
      name: 'This school year',
      before: before.thisYear,
      after: then.thisYear,
      changes: 'The limit is 45 days',
    },
    {
      name: 'In a row',
      before: before.inARow,
      after: then.inARow,
      changes: 'From day six: full-time education',
    },
  ];
}
