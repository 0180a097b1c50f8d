import type { RegisterPupilBody } from '../../commands/schemas/registration';
import type { BadRow } from '../bad-row';

/** One line of a file of pupils, as it would be registered. */
export interface PupilRow {
  row: number;
  body: RegisterPupilBody;
}

/** Something that is allowed, and that somebody may want to look at again. */
export interface Note {
  row: number;
  words: string;
}

/** What a file of pupils says, as it was read. */
export interface PupilsFile {
  rows: PupilRow[];
  bad: BadRow[];
  notes: Note[];
  unread: string[];
}
