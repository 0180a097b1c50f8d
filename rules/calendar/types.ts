/** A calendar day, `YYYY-MM-DD`. */
export type LocalDate = string;
/** A local time in Europe/London, `YYYY-MM-DDTHH:MM`. */
export type LocalDateTime = string;
/** A moment, in milliseconds since 1970-01-01T00:00Z. Nothing in rules/ reads a clock: a moment comes in as data. */
export type Instant = number;
/** Days since 1970-01-01. All date arithmetic is on these whole numbers. */
export type EpochDay = number;
/** Half a school day. Lengths and totals are counted in sessions, as whole numbers, never in days and fractions. */
export type Session = 'am' | 'pm';

/** What a school is in law: who sets its days, and what it owes, differ. */
export type SchoolKind = 'maintained' | 'academy' | 'pru';

/** Both ends are included. */
export interface DateRange {
  from: LocalDate;
  to: LocalDate;
  name: string;
}

/** One school year of one school. Dates in it but in none of its terms are not school days. */
export interface SchoolYear {
  name: string;
  from: LocalDate;
  to: LocalDate;
  terms: DateRange[];
  holidays?: DateRange[];
  inset?: LocalDate[];
  closures?: { date: LocalDate; name: string; announcedOn: LocalDate }[];
  partDays?: { date: LocalDate; open: Session[] }[];
}

/** The calendar of one school, as in deadlines.md. A date in none of its years is a missing calendar, never a guess. */
export interface SchoolCalendar {
  years: SchoolYear[];
}

/** A date that could not be computed, naming what is missing: the school and the school year, such as `2027/28`. */
export interface CalendarMissing {
  code: 'calendar-missing';
  school: string;
  year: string;
  /** The first date that was asked for and is in no year. */
  date: LocalDate;
}

/** One line of the working shown with every date: a day that counts carries its number, any other `null`. */
export interface CountedDay {
  date: LocalDate;
  counts: number | null;
  why: string;
}
