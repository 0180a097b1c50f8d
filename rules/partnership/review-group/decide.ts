import type { LocalDate } from '../../calendar/types';
import type { Decision } from '../../case/verbs';
import { impossible } from '../../impossible';
import type { Phase } from '../../register/phase';
import { refuse, type Refusal } from '../../refusal';
import { covers, overlap } from '../period';
import type { Partnership } from '../state';
import type {
  EndNomination,
  NominateToReviewGroup,
  ReviewGroupCommand,
  SetReviewGroupSeats,
} from './commands';
import type { ReviewGroupEvent } from './events';
import { endingOn, nominatedUntil, type Nomination } from './nomination';
import { heldNominations, heldUntil, isHeadOf, seatsOf, type Held } from './standing';

/**
 * Who oversees the partnership: headteachers in office, so many of each phase.
 *
 * @source A4; seed 000
 */
export function decideReviewGroup(
  state: Partnership,
  command: ReviewGroupCommand,
  on: LocalDate,
): Decision<ReviewGroupEvent> {
  switch (command.type) {
    case 'nominate-to-review-group':
      return nominate(state, command);
    case 'end-nomination':
      return endNomination(state, command);
    case 'set-review-group-seats':
      return setSeats(state, command, on);
    default:
      return impossible(command);
  }
}

function nominate(
  state: Partnership,
  { nomination: id, person, phase, from, until: given }: NominateToReviewGroup,
): Decision<ReviewGroupEvent> {
  const until = nominatedUntil(phase, from, given);
  if (given !== null && given !== until) return refuse('nominated-for-a-year', 'A4', { to: until ?? given });
  if (until !== null && until < from) {
    return refuse('nomination-ends-before-it-begins', 'A4', { from, to: until });
  }
  if (!isHeadOf(state, person, phase, from)) {
    return refuse('not-headteacher-of-phase', 'A4', { phase, on: from });
  }
  const nomination: Nomination = { id, person, phase, from, until };
  const refused = maySit(state, nomination);
  return refused ?? { events: [{ type: 'nominated-to-review-group', nomination }] };
}

/** Whether there is a seat for a nomination on each of its days, and its person has no other. @returns null where there is */
function maySit(state: Partnership, nomination: Nomination): Refusal | null {
  const { id, person, phase } = nomination;
  const wanted = heldUntil(state, nomination);
  const others = heldNominations(state).filter((one) => one.id !== id && overlap(one, wanted));
  if (others.some((one) => one.person === person)) return refuse('already-nominated', 'A4');
  const seats = seatsOf(state)[phase];
  const full = fullFrom(
    others.filter((one) => one.phase === phase),
    wanted,
    seats,
  );
  return full === null ? null : refuse('no-seat-free', 'A4', { phase, seats, on: full });
}

/** The first day of a time on which no seat is free: one is taken only when somebody's time begins. */
function fullFrom(others: Held[], wanted: Held, seats: number): LocalDate | null {
  const days = [wanted.from, ...others.map(({ from }) => from).filter((day) => day > wanted.from)].sort();
  return days.find((day) => others.filter((one) => covers(one, day)).length >= seats) ?? null;
}

function endNomination(
  state: Partnership,
  { nomination: id, on, reason }: EndNomination,
): Decision<ReviewGroupEvent> {
  const found = state.reviewGroup?.nominations.find((one) => one.id === id);
  if (!found) return refuse('unknown-nomination', 'A4');
  if (reason.trim() === '') return refuse('missing-reason', 'A4');
  if ((found.ended?.on ?? null) === on) return refuse('nothing-changes', 'A4');
  if (on !== null && on < found.from) {
    return refuse('nomination-ends-before-it-begins', 'A4', { from: found.from, to: on });
  }
  if (on !== null && found.until !== null && on >= found.until) {
    return refuse('nomination-ends-by-then', 'A4', { to: found.until });
  }
  // A shorter time fits where the longer one did.
  const isLonger = on === null || (found.ended !== undefined && on > found.ended.on);
  const refused = isLonger ? maySit(state, endingOn(found, on, reason)) : null;
  return refused ?? { events: [{ type: 'nomination-ended', nomination: id, on, reason }] };
}

function setSeats(
  state: Partnership,
  { seats, reason }: SetReviewGroupSeats,
  on: LocalDate,
): Decision<ReviewGroupEvent> {
  const now = seatsOf(state);
  if (reason.trim() === '') return refuse('missing-reason', 'A4');
  if (seats.primary === now.primary && seats.secondary === now.secondary) {
    return refuse('nothing-changes', 'A4');
  }
  for (const phase of ['secondary', 'primary'] as const) {
    const taken = mostTaken(state, phase, on);
    if (taken > seats[phase]) return refuse('seats-taken', 'A4', { phase, held: taken });
  }
  return { events: [{ type: 'review-group-seats-set', seats, reason }] };
}

/** The most seats of a phase that are taken on any day from one on. */
function mostTaken(state: Partnership, phase: Phase, on: LocalDate): number {
  const own = heldNominations(state).filter((one) => one.phase === phase);
  const days = [on, ...own.map(({ from }) => from).filter((day) => day > on)];
  return Math.max(...days.map((day) => own.filter((one) => covers(one, day)).length));
}
