import type { LocalDate } from '../../../../rules/calendar/types';
import type { Exclusion } from '../../../../rules/exclusion/state';
import { daysOut, type DaysOut } from '../../../../rules/notices/days-out';
import type { PupilCase } from '../../../../rules/pupil/state';

/** The suspension that was decided last, of those that stand and cost lessons. */
export const lastSuspension = ({ exclusions }: PupilCase): Exclusion | undefined =>
  exclusions.decisions
    .filter((d) => d.kind === 'suspension' && !d.lunchtimes && d.cancelledOn === undefined)
    .at(-1);

/** The days of the last suspension, if it is not over: another one may follow straight after it (law 12). */
export function runningSuspension(state: PupilCase, today: LocalDate): DaysOut | null {
  const last = lastSuspension(state);
  const days = last && daysOut(last, state);
  return days?.last && days.last.on >= today ? days : null;
}
