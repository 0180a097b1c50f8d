import type { z } from 'zod';
import type { Edited } from '../../../calendars/edits/edited';
import type { ReadLine } from '../../../calendars/import/file';
import { fieldErrors } from '../../../problems/field-errors';
import type { FieldError } from '../../../problems/field-error';
import type { LocalDate, SchoolCalendar } from '../../../../rules/calendar/types';
import type { Answers, Raw } from '../../form/answers';
import { pageErrors } from '../../form/page-errors';
import type { SchoolPage } from '../school-page';

/** A change that somebody asks for, before it is made. */
export interface Asked {
  /** What it makes of the calendar, as that stands at the moment. */
  edit(calendar: SchoolCalendar): Edited;
  /** What the page carries on to the next step, where that is not the answers as they are. */
  carry?: Raw;
  /** New words on where the calendar is from. */
  note?: string;
  /** How a file was read. */
  file?: { understood: ReadLine[]; notUnderstood: ReadLine[] };
}

/** One task of changing a calendar: what it asks, and what it makes of the answers. */
export interface ChangeForm {
  /** The last part of its address. */
  path: string;
  title: string;
  /** Before "and tell 9 people", on the button. */
  deed: string;
  /** True where a file can come with it. */
  takesFile?: true;
  start?(page: SchoolPage): Raw;
  /** What its own fields need beside the answers. */
  view?(page: SchoolPage): object;
  read(answers: Answers, page: SchoolPage): Asked | { errors: FieldError[] };
}

/** Reads answers through a schema: the errors of the page, or the change. */
export function readWith<Schema extends z.ZodType>(
  schema: Schema,
  values: unknown,
  edit: (calendar: SchoolCalendar, body: z.output<Schema>) => Edited,
): Asked | { errors: FieldError[] } {
  const parsed = schema.safeParse(values);
  if (!parsed.success) return { errors: pageErrors(fieldErrors(parsed.error)) };
  return { edit: (calendar) => edit(calendar, parsed.data) };
}

/** The last day of a range: a form that leaves it empty means a single day. */
export const lastOf = (answers: Answers): LocalDate => answers.date('to') || answers.date('from');
