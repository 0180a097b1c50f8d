import { isRefusal } from '../act';
import type { CaseEvidence, Evidence } from '../evidence/gather';
import { sumOf } from '../evidence/actions';
import type { DutyDone } from '../evidence/duties';

/** School days in a year. */
const DAYS_A_YEAR = 190;

/** What a path came to, for all its pupils. */
export interface Figures {
  title: string;
  pupils: number;
  commands: number;
  refused: number;
  letters: number;
  met: number;
  late: number;
  lapsed: number;
  running: number;
  bookings: number;
  actions: number;
}

/** A year of such terms: what was done on the days lived through, for all the school days of a year. */
export const yearly = ({ lived }: Evidence, actions: number): number =>
  (actions * DAYS_A_YEAR) / (lived.players[0]?.days.days.length ?? DAYS_A_YEAR);

/** The share of one pupil in what the partnership and the panel's meetings cost. */
export function shared({ cases }: Evidence): number {
  const others = cases.filter((c) => c.kind !== 'pupil').reduce((sum, c) => sum + sumOf(c.actions), 0);
  return others / Math.max(1, cases.filter((c) => c.kind === 'pupil').length);
}

export function figuresOf({ cases, lived: { given } }: Evidence): Figures[] {
  const titles = [...new Set(cases.flatMap((c) => c.player?.pupil.path.title ?? []))];
  const ofPath = (title: string) => cases.filter((c) => c.player?.pupil.path.title === title);
  const rows = titles.map((title) => figures(title, ofPath(title), given));
  const others = (['panel', 'partnership'] as const).map((kind) => {
    const title = kind === 'panel' ? 'The meetings of the panel' : 'The partnership';
    return {
      ...figures(
        title,
        cases.filter((c) => c.kind === kind),
        given,
      ),
      pupils: 0,
    };
  });
  return [...rows, ...others];
}

function figures(title: string, cases: CaseEvidence[], given: Evidence['lived']['given']): Figures {
  const own = given.filter((g) => cases.some((c) => c.caseId === g.caseId));
  const duties = cases.flatMap((c) => c.duties);
  const count = (status: DutyDone['status']) => duties.filter((d) => d.status === status).length;
  return {
    title,
    pupils: cases.length,
    commands: own.length,
    refused: own.filter((g) => isRefusal(g.answer)).length,
    letters: cases.reduce((sum, c) => sum + c.notices.length, 0),
    met: count('met'),
    late: count('late'),
    lapsed: count('lapsed'),
    running: count('running'),
    bookings: cases.flatMap((c) => c.events).filter((e) => e.event.type === 'panel-booked').length,
    actions: cases.reduce((sum, c) => sum + sumOf(c.actions), 0),
  };
}
