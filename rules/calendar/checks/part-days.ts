import { compileCalendar, dayAt, isMissing } from '../school-days';
import { finding, type Finding } from '../finding';
import type { SchoolYear } from '../types';

/** A part day that is no school day, such as a bank holiday listed as one; or that has no session, which is a closure. */
export function partDays(years: SchoolYear[]): Finding[] {
  return years.flatMap((year) => {
    const whole = compileCalendar('', { years: [{ ...year, partDays: [] }] });
    return (year.partDays ?? []).flatMap(({ date, open }) => {
      if (open.length === 0) return [finding('part-day-without-session', year.name, [date])];
      const day = dayAt(whole, date);
      return isMissing(day) || day.schoolDay
        ? []
        : [finding('part-day-on-no-school-day', year.name, [date], { why: day.why })];
    });
  });
}
