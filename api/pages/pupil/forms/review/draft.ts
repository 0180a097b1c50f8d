import type { Target } from '../../../../../rules/programme/words';
import { countInWords } from '../../../../../rules/calendar/words';

interface Mark {
  target: string;
  mark: string;
}

/**
 * A sentence or two to the family, drafted from the week's marks: what went well first, then what comes next.
 *
 * @example 'Rowan met 2 of 3 targets this week: be in class on time, speak politely. Next week we work on: ask for help.'
 */
export function draftToFamily(firstName: string, targets: Target[], marks: Mark[]): string {
  const named = (wanted: (mark: string) => boolean): string =>
    marks
      .filter(({ mark }) => wanted(mark))
      .flatMap(({ target }) => targets.find(({ id }) => id === target)?.text ?? [])
      .map((text) => text.charAt(0).toLowerCase() + text.slice(1))
      .join(', ');
  if (marks.length === 0) return '';
  const met = named((mark) => mark === 'met');
  const open = named((mark) => mark !== 'met');
  if (open === '') return `${firstName} met every target this week. Well done.`;
  const count = marks.filter(({ mark }) => mark === 'met').length;
  const first =
    met === ''
      ? `${firstName} has not met the targets yet.`
      : `${firstName} met ${count} of ${countInWords(marks.length, 'target')} this week: ${met}.`;
  return `${first} Next week we work on: ${open}.`;
}
