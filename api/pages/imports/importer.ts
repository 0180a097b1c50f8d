import type { Import, ImportKind, ImportResult } from '../../../database/imports';
import type { Office } from '../../../rules/case/people';
import type { BadRow } from '../../imports/bad-row';
import type { House } from '../../house';
import type { FieldError } from '../../problems/field-error';
import type { Viewer } from '../../session/viewer';
import type { Answers, Raw } from '../form/answers';

/** Who takes something in, and where. */
export interface ImportPage {
  house: House;
  viewer: Viewer;
}

/** What a file would do, before it is done. */
export interface Check {
  /** What stands in the way, row by row. While there is any nothing is taken in. */
  bad: BadRow[];
  /** How far it has come, where it has been begun. */
  progress?: string;
  /** The words of the button; null where there is nothing to do. */
  deed: string | null;
  /** What the importer's own template needs. */
  view: object;
}

/** How taking it in went. */
export type Taken =
  /** `content` is what is needed for a day more, such as to read first passwords. */
  | { result: ImportResult; content?: unknown }
  /** There was no time for all of it: the rest is done at the next click. */
  | { going: true }
  | { errors: FieldError[]; status?: number };

/** Rows to be handed on by whoever took the file in: a caption, a header, and the rows. */
export interface Handed {
  caption: string;
  hint: string;
  head: string[];
  rows: string[][];
}

/** One kind of file that can be taken in: reading it, showing what it would do, doing it. */
export interface Importer {
  kind: ImportKind;
  title: string;
  /** What it is for, in the list of kinds. */
  about: string;
  offices: readonly Office[];
  /** What its form to choose the file says besides. */
  upload?: Record<string, string>;
  /** What the form to choose the file holds at first. */
  start(page: ImportPage): Promise<Raw>;
  /** What is to be kept of the file until it is confirmed. */
  read(answers: Answers, page: ImportPage): Promise<{ content: unknown } | { errors: FieldError[] }>;
  check(row: Import, page: ImportPage): Promise<Check>;
  /** Does all of it, or nothing. Done before, it answers as the first time. */
  take(row: Import, answers: Answers, page: ImportPage): Promise<Taken>;
  /** A table that can be downloaded: the template, without rows. */
  template?: readonly string[];
  /** What was done, in words, and what comes next. */
  resultInWords(result: ImportResult): { said: string; next: { text: string; href: string }[] };
  /** What is kept for a day, for the one who did it. */
  handedOver?(row: Import, page: ImportPage): Handed | null;
}
