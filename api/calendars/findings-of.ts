import type { School } from '../../database/partnerships';
import { checkCalendar, newWarnings } from '../../rules/calendar/check-calendar';
import type { Finding, Override } from '../../rules/calendar/finding';
import type { SchoolCalendar } from '../../rules/calendar/types';
import { findingSentence } from '../words/findings';

/** A finding in words, and whether it stands in the way. */
export interface FindingView extends Finding {
  sentence: string;
  /** Why it is right all the same, where somebody has said so. */
  reason: string | null;
  /** A warning that the calendar did not have before: it needs a reason. */
  isNew: boolean;
}

/** What a calendar would bring in place of the one a school has. */
export function findingsOf(school: School, calendar: SchoolCalendar, overrides: Override[]): FindingView[] {
  const fresh = newWarnings(school.calendar, calendar, school.kind);
  return checkCalendar(calendar, school.kind).map((found) => ({
    ...found,
    sentence: findingSentence(found),
    reason: overrides.find(({ code }) => code === found.code)?.reason ?? null,
    isNew: fresh.some((one) => findingSentence(one) === findingSentence(found)),
  }));
}
