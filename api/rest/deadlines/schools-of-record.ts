import type { School } from '../../../database/partnerships';
import type { Question } from '../../../rules/deadlines';
import type { FieldError } from '../../problems/field-error';
import { schoolOfRecord } from './question-body';
import { questionErrors } from './question-errors';

type Named = Record<string, unknown>;

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schools that a question names by their id, under the names that it gives them. */
export function namedById(body: Named): [name: string, given: unknown][] {
  const { schools } = body;
  if (!isNamed(schools)) return [];
  return Object.entries(schools).filter(([, given]) => isNamed(given) && Object.hasOwn(given, 'id'));
}

/** A question with what the record knows of its schools, and what is wrong with how they are named. */
export interface Filled {
  body: Named;
  calendars: NonNullable<Question['calendars']>;
  errors: FieldError[];
}

/**
 * Puts kind and authority in the place of an id. The calendar is handed back by itself, to be added once the question has
 * been read: what is in the record is not the asker's to correct.
 *
 * @param schools those of the asker's partnership: an id of any other is as good as none
 */
export function filledFromRecord(body: Named, schools: School[]): Filled {
  const errors: FieldError[] = [];
  const described: [string, unknown][] = [];
  const calendars: [string, School['calendar']][] = [];
  for (const [name, given] of namedById(body)) {
    const found = schools.find(({ id }) => id === (given as { id: unknown }).id);
    errors.push(...errorsIn(name, given, found), ...calendarTwice(name, body));
    if (found) calendars.push([name, found.calendar]);
    described.push([name, { kind: found?.kind ?? 'maintained', authority: found?.authority ?? 'unknown' }]);
  }
  const whole = described.length === 0 ? body : { ...body, schools: merged(body['schools'], described) };
  return { body: whole, calendars: Object.fromEntries(calendars), errors };
}

const merged = (schools: unknown, described: [string, unknown][]): Named =>
  Object.fromEntries([...Object.entries(schools as Named), ...described]);

/** What else stands beside the id, an id that is none, or one of somebody else's school. */
function errorsIn(name: string, given: unknown, found: School | undefined): FieldError[] {
  const at = `schools.${name}`;
  const read = schoolOfRecord.safeParse(given, { reportInput: true });
  if (!read.success) {
    return questionErrors(read.error).map(({ field, message }) => ({ field: `${at}.${field}`, message }));
  }
  return found ? [] : [{ field: `${at}.id`, message: 'Is not the id of a school of your partnership' }];
}

function calendarTwice(name: string, { calendars }: Named): FieldError[] {
  if (!isNamed(calendars) || !Object.hasOwn(calendars, name)) return [];
  return [{ field: `calendars.${name}`, message: 'Is taken from the record: leave it out, or the id' }];
}
