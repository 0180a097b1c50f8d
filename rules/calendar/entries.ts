import type { LocalDate, SchoolYear, Session } from './types';

/** What a line of a calendar can be. */
export type EntryKind = 'term' | 'holiday' | 'inset' | 'closure' | 'part-day';

/** One line of a school's calendar. Both ends are included; a single day begins and ends on it. */
export interface Entry {
  kind: EntryKind;
  from: LocalDate;
  to: LocalDate;
  name: string;
  open?: Session[];
}

const WHEN_OPEN = { am: 'Morning only', pm: 'Afternoon only' };

/** What a part day is called. */
export function partDayName(open: Session[]): string {
  const [only] = open;
  if (only === undefined) return 'No session';
  return open.length > 1 ? 'Whole day' : WHEN_OPEN[only];
}

/**
 * All lines of a school year, kind by kind.
 *
 * @example an INSET day is { kind: 'inset', from: '2026-11-02', to: '2026-11-02', name: 'INSET day' }
 */
export function entriesOf(year: SchoolYear): Entry[] {
  return [
    ...year.terms.map((term): Entry => ({ kind: 'term', ...term })),
    ...(year.holidays ?? []).map((holiday): Entry => ({ kind: 'holiday', ...holiday })),
    ...(year.inset ?? []).map((date): Entry => ({ kind: 'inset', from: date, to: date, name: 'INSET day' })),
    ...(year.closures ?? []).map(({ date, name }): Entry => ({
      kind: 'closure',
      from: date,
      to: date,
      name,
    })),
    ...(year.partDays ?? []).map(({ date, open }): Entry => ({
      kind: 'part-day',
      from: date,
      to: date,
      name: partDayName(open),
      open,
    })),
  ];
}
