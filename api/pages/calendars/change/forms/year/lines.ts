import type { DateRange, LocalDate } from '../../../../../../rules/calendar/types';
import { readDate } from '../../../../../calendars/import/dates';
import type { FieldError } from '../../../../../problems/field-error';
import type { Answers } from '../../../../form/answers';

/** What a box of lines holds, and the first of its lines that is wrong. */
export interface Lines<Line> {
  lines: Line[];
  errors: FieldError[];
}

const LONGEST_NAME = 200;
const A_RANGE = 'a name, the first day and the last, such as Autumn, 3/9/2026, 18/12/2026';
const A_DAY = 'a day, such as 2/11/2026';

/** Lines such as "Autumn, 3/9/2026, 18/12/2026": a name, a first day and a last. */
export const rangesIn = (answers: Answers, field: string): Lines<DateRange> =>
  linesIn(answers, field, A_RANGE, (text) => {
    const [name = '', first = '', last = ''] = text.split(/[,;\t]/).map((part) => part.trim());
    const [from, to] = [readDate(first), readDate(last)];
    return name === '' || name.length > LONGEST_NAME || from === null || to === null
      ? null
      : { name, from, to };
  });

/** Lines that are a day each. */
export const daysIn = (answers: Answers, field: string): Lines<LocalDate> =>
  linesIn(answers, field, A_DAY, readDate);

function linesIn<Line>(
  answers: Answers,
  field: string,
  form: string,
  read: (text: string) => Line | null,
): Lines<Line> {
  const found = answers.lines(field).map(read);
  const wrong = found.indexOf(null);
  const message = `Line ${wrong + 1} cannot be read. Write ${form}`;
  return {
    lines: found.filter((line) => line !== null),
    errors: wrong === -1 ? [] : [{ field, message }],
  };
}
