import type { EnteredRow } from '../../monitoring/save';
import type { Sheet, SheetRow } from '../../monitoring/sheet';
import type { Mark } from '../../../rules/monitoring/seen';
import { MARKS } from '../../words/choices';
import type { Answers, Raw } from '../form/answers';

/** The names of the fields of one pupil's row. */
export const wholeDay = (pupil: string): string => `day-${pupil}`;
export const markOf = (pupil: string, target: string): string => `mark-${pupil}-${target}`;
const seenOf = (pupil: string): string => `seen-${pupil}`;

/** What the whole of a row can be: where one of the first two is chosen, it holds whatever the targets say. */
export const WHOLE_DAY = { 'all-met': 'All met', absent: 'Absent', each: 'As marked below' } as const;

/** What the form holds at first: what was entered last. */
export function startOf({ rows }: Sheet): Raw {
  const fields = rows.flatMap(({ pupil, entries }): [string, string][] => {
    const last = entries.at(-1);
    const marks = (last?.marks ?? []).map(({ target, mark }): [string, string] => [
      markOf(pupil.id, target),
      mark,
    ]);
    return [
      [seenOf(pupil.id), String(entries.length)],
      [wholeDay(pupil.id), last?.absent ? 'absent' : 'each'],
      ...marks,
    ];
  });
  return Object.fromEntries(fields);
}

/** What was entered, pupil by pupil. A row in which nothing is chosen is left for later. */
export function enteredRows(a: Answers, { rows }: Sheet): EnteredRow[] {
  return rows
    .filter(({ refusal }) => refusal === null)
    .flatMap((row) => {
      const { id: pupil } = row.pupil;
      const entered = enteredIn(a, row);
      const seen = a.whole(seenOf(pupil)) || 0;
      return entered === null ? [] : [{ pupil, seen, entered }];
    });
}

function enteredIn(a: Answers, { pupil, targets }: SheetRow): EnteredRow['entered'] | null {
  const whole = a.choice(wholeDay(pupil.id));
  if (whole === 'absent' || whole === 'all-met') return whole;
  const marks = targets.flatMap(({ id: target }) => {
    const mark = a.text(markOf(pupil.id, target));
    return isMark(mark) ? [{ target, mark }] : [];
  });
  return marks.length === 0 ? null : marks;
}

const isMark = (text: string): text is Mark => Object.hasOwn(MARKS, text);
