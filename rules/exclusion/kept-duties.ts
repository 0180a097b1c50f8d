import type { LocalDate } from '../calendar/types';
import { undoneOn } from './standing';
import type { Exclusion } from './state';

/** How a statutory duty is followed in a programme: when it was met, and whether it falls away when the pupil is back. */
interface KeptDuty {
  metOn: (decision: Exclusion) => LocalDate | null | undefined;
  /** Reinstated or cancelled: nobody owes it any more, unless it had been met. */
  untilBack?: true;
}

/**
 * The statutory duties that a programme keeps a clock for, and what closes each. Those of telling are kept by the notices
 * themselves; staying at home and the roll are days, not deeds.
 *
 * @source deadlines.md, "Closed by"; the sixth-day clock closes on attendance, not on intention (C3)
 */
export const KEPT_DUTIES = {
  'set-work': { metOn: (d) => d.workSetOn, untilBack: true },
  'day-one-provision': { metOn: (d) => d.attendedOn, untilBack: true },
  'sixth-day-provision': { metOn: (d) => d.attendedOn, untilBack: true },
  'consider-representations': { metOn: (d) => d.governors?.metOn },
  'governors-meeting': { metOn: (d) => earlier(d.meetingBeganOn, d.governors?.metOn) },
  'apply-for-review': { metOn: (d) => d.applied?.on },
  'review-hearing': { metOn: (d) => d.review?.heardOn },
  reconsider: { metOn: (d) => d.reconsidered?.on },
  'reintegration-meeting': { metOn: (d) => d.reintegrationOn },
} as const satisfies Record<string, KeptDuty>;

export type Kept = keyof typeof KEPT_DUTIES;

export const isKept = (duty: string): duty is Kept => Object.hasOwn(KEPT_DUTIES, duty);

/** The day on which a duty of this decision was met; null while it is not. */
export const metOn = (duty: Kept, decision: Exclusion): LocalDate | null =>
  (KEPT_DUTIES[duty] as KeptDuty).metOn(decision) ?? null;

/** The day on which it was said that provision never came; null where it did, may still, or another duty is asked about. */
export const missedOn = (duty: Kept, { missedOn }: Exclusion): LocalDate | null =>
  duty === 'sixth-day-provision' || duty === 'day-one-provision' ? (missedOn ?? null) : null;

/** Whether a duty has fallen away: the pupil is back, or the last day of a right has gone by unused. */
export function hasFallenAway(duty: Kept, decision: Exclusion, due: LocalDate | null): boolean {
  if (metOn(duty, decision) !== null) return false;
  const { windowClosedOn } = decision;
  if (duty === 'apply-for-review')
    return windowClosedOn !== undefined && due !== null && due < windowClosedOn;
  return (KEPT_DUTIES[duty] as KeptDuty).untilBack === true && undoneOn(decision) !== null;
}

function earlier(one: LocalDate | undefined, other: LocalDate | undefined): LocalDate | undefined {
  return [one, other].filter((day) => day !== undefined).sort()[0];
}
