import { earlier } from '../calendar/earlier';
import type { LocalDate } from '../calendar/types';
import type { PupilCase } from '../pupil/state';
import { isOut, undoneOn } from './standing';
import type { Exclusion } from './state';

/**
 * The statutory duties that a programme keeps a clock for, and what closes each. Those of telling are kept by the notices
 * themselves; staying at home and the roll are days, not deeds.
 *
 * @source deadlines.md, "Closed by"; the sixth-day clock closes on attendance, not on intention (C3)
 */
export const KEPT_DUTIES = {
  'set-work': (d) => d.workSetOn,
  'day-one-provision': (d) => d.attendedOn,
  'sixth-day-provision': (d) => d.attendedOn,
  'consider-representations': (d) => d.governors?.metOn,
  'governors-meeting': (d) => earlier(d.meetingBeganOn, d.governors?.metOn),
  'apply-for-review': (d) => d.applied?.on,
  'review-hearing': (d) => d.review?.heardOn,
  reconsider: (d) => d.reconsidered?.on,
  'reintegration-meeting': (d) => d.reintegrationOn,
} as const satisfies Record<string, (decision: Exclusion) => LocalDate | null | undefined>;

export type Kept = keyof typeof KEPT_DUTIES;

export const isKept = (duty: string): duty is Kept => Object.hasOwn(KEPT_DUTIES, duty);

/** The day on which a duty of this decision was met; null while it is not. */
export const metOn = (duty: Kept, decision: Exclusion): LocalDate | null =>
  KEPT_DUTIES[duty](decision) ?? null;

/** What can be said to have never come, once its day has gone by. */
export const CAN_BE_MISSED: Kept[] = ['set-work', 'day-one-provision', 'sixth-day-provision'];

/** The day on which it was said that it never came; null where it did, may still, or another duty is asked about. */
export const missedOn = (duty: Kept, { missedOn }: Exclusion): LocalDate | null =>
  CAN_BE_MISSED.includes(duty) ? (missedOn ?? null) : null;

/** When a duty is due, and the first day back after a suspension; null or left out where no calendar says. */
interface Days {
  due: LocalDate | null;
  back?: LocalDate | null | undefined;
}

/** Whether a duty that is not met has fallen away: the pupil is back or elsewhere, or the last day of a right has gone by. */
export function hasFallenAway(
  duty: Kept,
  decision: Exclusion,
  { due, back }: Days,
  state: PupilCase,
): boolean {
  const { windowClosedOn, offRollOn } = decision;
  const isBack = undoneOn(decision) !== null;
  switch (duty) {
    case 'apply-for-review':
      return windowClosedOn !== undefined && due !== null && due < windowClosedOn;
    case 'reintegration-meeting':
      return isOut(state) || hasLeft(decision, state);
    case 'set-work':
      return isBack || offRollOn !== undefined || hasLeft(decision, state);
    case 'day-one-provision':
      return isBack || Boolean(due && back && back <= due);
    case 'sixth-day-provision':
      return isBack;
    default:
      return false;
  }
}

/**
 * Suspended by a school that the pupil has left: it has nobody to set work for or to receive back. Full-time education is
 * owed until the pupil attends, also where that is the other school: a clock too many is safer than one too few.
 *
 * @source law.md rows 16, 17, 41: a reading, to be confirmed
 */
const hasLeft = ({ kind, school }: Exclusion, state: PupilCase): boolean =>
  kind === 'suspension' && school !== undefined && school !== state.school.id;
