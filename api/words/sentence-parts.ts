import { dutyWords } from '../../rules/notices/duty-words';
import type { Office } from '../../rules/case/people';
import type { Refusal } from '../../rules/refusal';
import { longDate } from './dates';
import { OFFICE_NAMES } from './offices';

type Detail = NonNullable<Refusal['detail']>;

/** The sentences for refusals, by their codes: some speak of what the refusal itself tells. */
export type Sentences = Record<string, string | ((detail: Detail) => string)>;

/** A day that a refusal tells, in words. */
export const day = (value: string | number | undefined): string => longDate(String(value));

/** A duty that a refusal tells, by its title. */
export const duty = (name: string | number | undefined): string =>
  dutyWords[name as keyof typeof dutyWords].title.toLowerCase();

/** The offices that a refusal tells, in words. */
export const offices = (names: string | number | undefined): string =>
  String(names)
    .split(', ')
    .map((name) => OFFICE_NAMES[name as Office].toLowerCase())
    .join(' or ');
