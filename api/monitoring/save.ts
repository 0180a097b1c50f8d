import { appendDayMarks, lockDay, type DayEntry } from '../../database/day-marks';
import type { School } from '../../database/partnerships';
import type { LocalDate } from '../../rules/calendar/types';
import { decideDay, type Entered } from '../../rules/monitoring/decide';
import type { DaySeen } from '../../rules/monitoring/seen';
import { refuse, type Refusal } from '../../rules/refusal';
import { isSame } from '../../rules/same';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { readSheet, type SheetRow } from './sheet';

/** What somebody enters of one pupil's day. */
export interface EnteredRow {
  pupil: string;
  /** How many entries of the day there were when it was opened: what came in between is not written over unseen. */
  seen: number;
  entered: Entered;
}

export interface DayToSave {
  school: School;
  day: LocalDate;
  rows: EnteredRow[];
  commandId: string;
}

/** How many pupils' days were different from what was there; or what is refused, of the day as a whole or pupil by pupil. */
export type SavedDay = { saved: number } | { refused: { pupil: string | null; refusal: Refusal }[] };

/**
 * Writes a school's day, all of it or nothing, in one transaction. What is as it was writes nothing, so the same form sent
 * twice acts once; what differs is a correction, and what was there before stays.
 */
export async function saveDay(house: House, viewer: Viewer, asked: DayToSave): Promise<SavedDay> {
  const { school, day, rows } = asked;
  return house.db.transaction().execute(async (tx): Promise<SavedDay> => {
    await lockDay(tx, school.id, day);
    const sheet = await readSheet(tx, { school, now: house.now() }, day);
    if (sheet.refusal) return { refused: [{ pupil: null, refusal: sheet.refusal }] };
    const refused: { pupil: string; refusal: Refusal }[] = [];
    const written: Omit<DayEntry, 'recordedAt'>[] = [];
    for (const row of rows) {
      const on = sheet.rows.find(({ pupil }) => pupil.id === row.pupil);
      const outcome = on ? decideRow(on, row, asked.commandId) : refuse('programme-not-open', 'B4');
      if (outcome && 'refused' in outcome) refused.push({ pupil: row.pupil, refusal: outcome });
      else if (on && outcome) written.push(entryOf(viewer, asked, on, outcome));
    }
    if (refused.length > 0) return { refused };
    await appendDayMarks(tx, written);
    return { saved: written.length };
  });
}

/** What is to be written; null where nothing is different. */
function decideRow(on: SheetRow, row: EnteredRow, commandId: string): DaySeen | Refusal | null {
  const { refusal, targets, entries } = on;
  if (refusal) return refusal;
  const seen = decideDay(targets, row.entered);
  if ('refused' in seen) return seen;
  const last = entries.at(-1);
  const isAs = ({ absent, marks }: DayEntry): boolean => isSame({ absent, marks }, seen);
  if (last && isAs(last)) return null;
  if (entries.length <= row.seen || last?.commandId === commandId) return seen;
  // The same form again, corrected by somebody in between: it was done, and the correction stands.
  const wasDone = entries.some((entry) => entry.commandId === commandId && isAs(entry));
  return wasDone ? null : refuse('day-changed-since', 'B4');
}

const entryOf = (
  { person, office, partnership }: Viewer,
  { school, day, commandId }: DayToSave,
  { caseId, entries }: SheetRow,
  seen: DaySeen,
): Omit<DayEntry, 'recordedAt'> => ({
  caseId,
  day,
  number: entries.length + 1,
  partnershipId: partnership,
  schoolId: school.id,
  commandId,
  person,
  office,
  ...seen,
});
