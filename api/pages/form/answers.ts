import { monthNumber } from './months';

/** What somebody has answered in a form, as the browser sent it: every value is text, or a list of ticked ones. */
export type Raw = Record<string, string | string[] | undefined>;

/** The same, read for what it means. An empty text is no answer. */
export interface Answers {
  raw: Raw;
  text(name: string): string;
  /** Null where nothing was answered. */
  choice(name: string): string | null;
  all(name: string): string[];
  /** Each line of a text that holds something. */
  lines(name: string): string[];
  /** `YYYY-MM-DD` from three boxes; text that is no date where they hold none; empty where they are empty. */
  date(name: string): string;
  /** `YYYY-MM-DDTHH:MM` from three boxes and a clock time. */
  time(name: string): string;
  /** A whole number; null where there is none. NaN where there is something else. */
  whole(name: string): number | null;
}

export function answersOf(body: Record<string, unknown>): Answers {
  const raw = body as Raw;
  const text = (name: string): string => first(raw[name]).trim();
  const date = (name: string): string =>
    dateFrom(text(`${name}-day`), text(`${name}-month`), text(`${name}-year`));
  return {
    raw,
    text,
    date,
    choice: (name) => text(name) || null,
    all: (name) => [raw[name] ?? []].flat().filter((value) => value !== ''),
    lines: (name) =>
      text(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    time: (name) => {
      const [on, at] = [date(name), clockFrom(text(`${name}-time`))];
      return on === '' && at === '' ? '' : `${on}T${at}`;
    },
    whole: (name) => (text(name) === '' ? null : /^\d+$/.test(text(name)) ? Number(text(name)) : NaN),
  };
}

const first = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? '';

function dateFrom(day: string, month: string, year: string): string {
  if (!day && !month && !year) return '';
  const number = monthNumber(month);
  return `${year.padStart(4, '0')}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * A clock time as people type it.
 *
 * @example clockFrom('9:15am') and clockFrom('09.15') are '09:15', clockFrom('3pm') is '15:00'
 */
export function clockFrom(text: string): string {
  const found = /^(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)?$/i.exec(text);
  if (!found) return text;
  const [, hour = '', minute = '00', half] = found;
  const noon =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return `${String(noon).padStart(2, '0')}:${minute}`;
}
