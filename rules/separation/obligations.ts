import type { CompiledCalendar } from '../calendar/school-days';
import type { Owed } from '../case/obligation';
import type { PupilCase } from '../pupil/state';
import { reviewSeparation } from './duties/review-separation';
import { separationProvision } from './duties/separation-provision';

/** What safeguarding separations owe: one file for each duty. */
export const separationObligations = (state: PupilCase, calendar: CompiledCalendar): Owed[] =>
  (state.separations ?? []).flatMap((separation) => [
    ...separationProvision(separation, state, calendar),
    ...reviewSeparation(separation, state, calendar),
  ]);
