import { dateOf } from '../calendar/london-time';
import type { LocalDate } from '../calendar/types';
import type { CaseInList, PupilCase } from '../pupil/state';
import type { Exclusion } from './state';

/** The day on which a decision was undone: cancelled, or the pupil reinstated by the governors; null while it stands. */
export function undoneOn({ cancelledOn, governors, reconsidered }: Exclusion): LocalDate | null {
  const days = [
    cancelledOn,
    governors?.outcome === 'reinstated' ? (governors.backOn ?? governors.metOn) : undefined,
    reconsidered?.outcome === 'reinstated' ? reconsidered.on : undefined,
  ];
  return days.filter((day) => day !== undefined).sort()[0] ?? null;
}

/** Whether a decision stands on a day: it was not undone by then. */
export function standsOn(decision: Exclusion, date: LocalDate): boolean {
  const undone = undoneOn(decision);
  return undone === null || date < undone;
}

/** Recorded about the wrong pupil, or never made. */
export const isStruckOut = ({ exclusions }: CaseInList, id: string): boolean =>
  exclusions.struckOut?.some((d) => d.id === id) ?? false;

/** Permanently excluded, and neither cancelled nor reinstated. */
export const isOut = ({ exclusions }: PupilCase): boolean =>
  exclusions.decisions.some((d) => d.kind === 'permanent-exclusion' && undoneOn(d) === null);

/** The day on which a pupil who had been permanently excluded last came back; null where none did. */
export function reinstatedOn({ exclusions }: PupilCase): LocalDate | null {
  const days = exclusions.decisions.flatMap((d) => {
    const on = d.kind === 'permanent-exclusion' ? undoneOn(d) : null;
    return on === null ? [] : [on];
  });
  return days.sort().at(-1) ?? null;
}

/** The governors have upheld a permanent exclusion: from then on the parents may apply for a review (law 35). */
export const isUpheld = ({ kind, governors, cancelledOn }: Exclusion): boolean =>
  kind === 'permanent-exclusion' && governors?.outcome === 'upheld' && cancelledOn === undefined;

/** The day from which something can have happened to a decision. */
export const since = ({ decidedAt }: Exclusion): LocalDate => dateOf(decidedAt);
