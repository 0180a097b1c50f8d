import type { LocalDate } from './types';

/**
 * What can be wrong with a calendar. An error leaves it open what a date is, so that such a calendar cannot be used; a
 * warning is unlikely and can be right: whoever sets the calendar says why.
 */
export const FINDINGS = {
  'ends-before-it-begins': 'error',
  'years-overlap': 'error',
  'terms-overlap': 'error',
  'outside-its-year': 'error',
  'gap-between-years': 'warning',
  'year-length': 'warning',
  'bank-holidays-unknown': 'warning',
  'no-terms': 'warning',
  'too-few-days': 'warning',
  'too-many-days': 'warning',
  'term-length': 'warning',
  'term-edge-is-no-school-day': 'warning',
  'holiday-across-a-term': 'warning',
  'half-term-outside-term': 'warning',
  'inset-at-weekend': 'warning',
  'inset-outside-term': 'warning',
  'closure-outside-term': 'warning',
  'part-day-on-no-school-day': 'warning',
  'part-day-without-session': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type FindingCode = keyof typeof FINDINGS;

/** One thing that is wrong, or may be, with one calendar. */
export interface Finding {
  code: FindingCode;
  severity: 'error' | 'warning';
  /** The school year it is in, by its name. */
  year: string;
  /** The dates concerned, in the order in which the sentence names them. */
  dates: LocalDate[];
  /** What else its sentence is filled with: the name of a term, a count of days. */
  detail: Record<string, string | number>;
  /** The feature or the regulation that asks for it. */
  rule: string;
}

/** Why a warning is right all the same. It stands for every warning of that code in the calendar it came with. */
export interface Override {
  code: FindingCode;
  reason: string;
}

/** That a calendar and the record agree on what a date is. */
const CALENDARS = 'D1';

/** A finding, with its severity from the table. */
export function finding(
  code: FindingCode,
  year: string,
  dates: LocalDate[],
  detail: Finding['detail'] = {},
  rule = CALENDARS,
): Finding {
  return { code, severity: FINDINGS[code], year, dates, detail, rule };
}

/**
 * Whether a finding was there before: what was accepted once is not asked about again. A count of days that has moved away
 * from what is usual is new; one that has come nearer is not.
 */
export function wasThere(before: Finding, now: Finding): boolean {
  if (before.code !== now.code || before.year !== now.year) return false;
  if (before.dates.join() !== now.dates.join()) return false;
  const [then, days] = [Number(before.detail['days']), Number(now.detail['days'])];
  if (now.code === 'too-many-days') return days <= then;
  if (now.code === 'too-few-days') return days >= then;
  return before.detail['days'] === now.detail['days'];
}
