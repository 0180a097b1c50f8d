import type { LocalDate } from '../../../../rules/calendar/types';
import { daysOut, type DaysOut } from '../../../../rules/notices/days-out';
import type { PupilCase } from '../../../../rules/pupil/state';

/** The days of the last suspension, if it is not over: another one may follow straight after it (law 12). */
export function runningSuspension(state: PupilCase, today: LocalDate): DaysOut | null {
  const last = state.exclusions.decisions.filter((d) => d.kind === 'suspension').at(-1);
  const days = last && daysOut(last, state);
  return days?.last && days.last.on >= today ? days : null;
}
