import bristol2025 from './calendars/bristol-2025-26.json';
import bristol2026 from './calendars/bristol-2026-27.json';
import bristolCarried from './calendars/bristol-carried-forward.json';
import miltonKeynes2025 from './calendars/milton-keynes-2025-26.json';
import miltonKeynesCarried from './calendars/milton-keynes-carried-forward.json';

interface Range {
  from: string;
  to: string;
  name: string;
}

interface Year extends Range {
  terms: Range[];
  holidays: Range[];
  inset: string[];
}

interface Published {
  name: string;
  note: string;
  calendar: { years: Year[] };
}

/** A calendar as the API takes it, with words on where each of its years is from. */
export interface DemoCalendar {
  calendar: Published['calendar'];
  calendarNote: string;
}

const joined = (...parts: Published[]): DemoCalendar => ({
  calendar: { years: parts.flatMap((part) => part.calendar.years) },
  calendarNote: parts.map(({ name, note }) => `${name}. ${note}`).join('\n'),
});

/** Six terms a year: real dates of 2025/26 and 2026/27, then carried forward by weekday and marked so. */
export const sixTerms: DemoCalendar = joined(bristol2025, bristol2026, bristolCarried);

/** Three terms a year: real dates of 2025/26, then carried forward by weekday and marked so. */
export const threeTerms: DemoCalendar = joined(miltonKeynes2025, miltonKeynesCarried);
