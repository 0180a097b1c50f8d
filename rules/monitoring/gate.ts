import { dayAt, isMissing, type CompiledCalendar } from '../calendar/school-days';
import type { LocalDate } from '../calendar/types';
import { outOn } from '../exclusion/out-on';
import { onStage } from '../programme/gate';
import type { CaseInList } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';

/**
 * Whether a school's day can be filled in at all: one that has come, and on which the school meets. A day without a
 * calendar is refused by the year that is missing, never guessed.
 *
 * @param today the school's own, in London
 * @source B4, D1, D3; law.md section 2
 * @example dayGate(calendar, '2026-10-26', '2026-11-03') refuses with `no-school-that-day` and 'Half-term'
 */
export function dayGate(calendar: CompiledCalendar, on: LocalDate, today: LocalDate): Refusal | null {
  if (on > today) return refuse('date-in-the-future', 'B4', { on });
  const found = dayAt(calendar, on);
  if (isMissing(found)) return refuse('calendar-year-missing', 'D3', { year: found.year });
  return found.schoolDay ? null : refuse('no-school-that-day', 'D1', { on, why: found.why });
}

/**
 * Whether there is anything to mark for a pupil on a school day: on the programme, with targets, and in school.
 *
 * @returns what answers it for any day
 */
export function pupilGate(state: CaseInList): (on: LocalDate) => Refusal | null {
  const stage = onStage(state.programme);
  const isOut = outOn(state);
  return (on) => {
    if (!stage) return refuse('programme-not-open', 'B4');
    if (on < stage.openedOn) return refuse('programme-opened-later', 'B4', { since: stage.openedOn });
    if (isOut(on)) return refuse('not-in-school-that-day', 'B4', { on });
    return stage.targets.length === 0 ? refuse('missing-targets', 'B3') : null;
  };
}
