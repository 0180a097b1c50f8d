import type { LocalDate, LocalDateTime } from '../../rules/calendar/types';
import { clockInWords, dateInWords } from '../../rules/calendar/words';
import { capital } from '../../rules/notices/naming';
import { linesOf } from '../../rules/pupil/easy-read';
import { langTag, type Language } from '../../rules/pupil/language';
import { TEXTS, type TextId } from './words';

/** What is put into a text: a name as it is, a day, a time of day, or another text. */
export type Value = string | number | { on: LocalDate } | { at: LocalDateTime } | Filled;
export type Values = Record<string, Value>;

/** A text with what is put into it, not yet in any language. */
export type Said = TextId | Filled;
export interface Filled {
  say: TextId;
  with?: Values;
}

/** One way of saying every text of a family's pages. */
export interface Speech {
  language: Language;
  say: (said: Said) => string;
  /** @example 'czwartek, 5 listopada 2026' in Polish, 'Thursday 5 November 2026' in English */
  day: (date: LocalDate) => string;
}

/** The words of a text, or nothing where there are none that may be said. */
type Words = (id: TextId) => string | undefined;

/**
 * Speaks a language. What it has no words for is said in English.
 *
 * @param heard is told of every text that is asked for
 */
export function speechIn(
  language: Language,
  words: Words,
  heard: (said: Said) => void = () => undefined,
): Speech {
  const day = (date: LocalDate) => dayIn(language, date);
  const filled = (value: Value): string => {
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return value;
    if ('on' in value) return day(value.on);
    if ('at' in value) return clockIn(language, value.at);
    return spoken(value);
  };
  const spoken = (said: Said): string => {
    const { say: id, with: values = {} } = typeof said === 'string' ? { say: said } : said;
    const text = linesOf(language, words(id) ?? TEXTS[id]).join('\n');
    const full = text.replaceAll(/\{(\w+)\}/g, (place, name: string) =>
      Object.hasOwn(values, name) ? filled(values[name] ?? '') : place,
    );
    return text.startsWith('{') ? capital(full) : full;
  };
  const say = (said: Said): string => {
    heard(said);
    return spoken(said);
  };
  return { language, say, day };
}

/** English, from the program itself. */
export const ENGLISH = speechIn('en', () => undefined);

const isEnglish = (language: Language): boolean => langTag(language) === 'en';

/** A date in the words of a language. */
function dayIn(language: Language, date: LocalDate): string {
  if (isEnglish(language) || !/^\d{4}-\d\d-\d\d$/.test(date)) return dateInWords(date);
  const form = new Intl.DateTimeFormat(language, { dateStyle: 'full', calendar: 'gregory', timeZone: 'UTC' });
  return form.format(new Date(`${date}T00:00:00Z`));
}

function clockIn(language: Language, time: LocalDateTime): string {
  if (isEnglish(language)) return clockInWords(time);
  const form = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' });
  return form.format(new Date(`${time.slice(0, 16)}:00Z`));
}
