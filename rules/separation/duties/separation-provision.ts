import { addDays } from '../../calendar/epoch-day';
import type { CompiledCalendar } from '../../calendar/school-days';
import type { LocalDate } from '../../calendar/types';
import { inSchoolDays, owed, type Counted } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import { ladderOf } from '../../policies/ladder-of';
import type { PupilCase } from '../../pupil/state';
import type { Separation } from '../state';

/**
 * A separation sets off the duty of the authority where the pupil lives to provide education at once: from its first school day, not from a sixth.
 * Like day six it closes on attendance.
 *
 * @source law.md row 45a: Education Act 1996 s19; statutory guidance in force from 26 July 2026
 * @example begun on Saturday 7 November 2026: due Monday 9 November
 */
export function separationProvision(
  separation: Separation,
  { policy }: PupilCase,
  calendar: CompiledCalendar,
): Owed[] {
  const { id, firstDay, provision, endedOn } = separation;
  if (endedOn !== null && provision === null) return [];
  const duty = {
    id: `separation-provision:${id}`,
    duty: 'separation-provision',
    arisesFrom: id,
    owedBy: 'home-authority',
    rule: 'law.md row 45a',
    source: 'Education Act 1996 s19; statutory guidance in force from 26 July 2026',
    confirmed: false,
  } as const;
  const ladder = ladderOf(policy, 'separation-provision');
  return [owed(duty, firstSchoolDay(firstDay, calendar), ladder, calendar, provision?.attendedOn ?? null)];
}

/** The first day on which the school meets, that day included. */
function firstSchoolDay(from: LocalDate, calendar: CompiledCalendar): Counted {
  const counted = inSchoolDays(addDays(from, -1), 1, calendar);
  return 'code' in counted ? counted : { ...counted, days: counted.days.filter((d) => d.date >= from) };
}
