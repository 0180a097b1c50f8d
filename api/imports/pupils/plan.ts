import type { KnownPupil } from '../../../database/known-pupils';
import type { BadRow } from '../bad-row';
import { derivedId } from '../derived-id';
import type { PupilRow, PupilsFile } from './file';
import { pupilKey } from './read-pupils';

/** A line with the id of its case, which is also that of the command that opens it. */
export interface PlannedPupil extends PupilRow {
  id: string;
}

/** What is left to do of a file of pupils, with the record as it is now. */
export interface PupilsPlan {
  add: PlannedPupil[];
  /** Lines of this import that have been registered. */
  done: PlannedPupil[];
  /** Pupils who were there before: they are left as they are. */
  same: { row: number; known: KnownPupil }[];
  bad: BadRow[];
}

/** Compares the file with the record. A pupil is known again by number, or by name and date of birth. */
export function planPupils(file: PupilsFile, importId: string, known: KnownPupil[]): PupilsPlan {
  const plan: PupilsPlan = { add: [], done: [], same: [], bad: [...file.bad] };
  const keyOf = ({ firstKey, lastKey, dateOfBirth }: KnownPupil): string =>
    `${firstKey} ${lastKey} ${dateOfBirth}`;
  const byId = new Map(known.map((one) => [one.id, one]));
  const byNumber = new Map(known.flatMap((one) => (one.upn === null ? [] : [[one.upn, one] as const])));
  const byKey = new Map(known.map((one) => [keyOf(one), one]));
  for (const line of file.rows) {
    const { row, body } = line;
    const id = derivedId(importId, `row ${row}`);
    const { firstName, lastName, upn } = body.registration;
    const key = pupilKey(firstName, lastName, body.pupil.dateOfBirth);
    const numbered = upn === undefined ? undefined : byNumber.get(upn);
    const named = byKey.get(key);
    if (byId.has(id)) plan.done.push({ ...line, id });
    else if (numbered && keyOf(numbered) !== key) {
      const words = `On record it is the number of another name or date of birth: case ${numbered.caseRef}. Find out which is right`;
      plan.bad.push({ row, column: 'upn', words });
    } else if (named && upn !== undefined && named.upn !== null && named.upn !== upn) {
      const words = `The pupil of this name and date of birth has another number on record: case ${named.caseRef}. Find out which is right`;
      plan.bad.push({ row, column: 'upn', words });
    } else if (numbered ?? named) plan.same.push({ row, known: (numbered ?? named) as KnownPupil });
    else plan.add.push({ ...line, id });
  }
  plan.bad.sort((a, b) => a.row - b.row);
  return plan;
}
