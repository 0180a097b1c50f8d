import { dateOf } from '../calendar/london-time';
import { editionOf } from '../editions';
import type { PupilCase } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';
import type { AboutDecision, ExclusionCommand } from './commands';
import { attendedWith } from './of-one-run';
import { isOut, isUpheld } from './standing';
import type { Exclusion } from './state';
import { takeableBack } from './without-fact';

/** Whether this kind of command can be given at all as things stand: about one decision at least. */
export function exclusionGate(state: PupilCase, type: ExclusionCommand['type']): Refusal | null {
  if (type === 'suspend' || type === 'exclude-permanently')
    return isOut(state) ? refuse('already-permanently-excluded', 'law 12') : null;
  const { decisions } = state.exclusions;
  if (decisions.length === 0) return refuse('no-exclusion', 'law 17');
  if (type === 'record-day-in-school') return null;
  if (type === 'take-back-day-in-school')
    return state.exclusions.inSchool?.length ? null : refuse('nothing-to-take-back', 'law 21');
  const refused = decisions.map((decision) => decisionGate(state, decision, type));
  return refused.includes(null) ? null : (refused.at(-1) ?? null);
}

/** What can still be recorded of a decision that was cancelled. */
const AFTER_CANCELLING: AboutDecision['type'][] = [
  'hold-reintegration-meeting',
  'confirm-attendance',
  'record-missed-provision',
  'set-work',
  'mark-work',
  'correct-exclusion',
  'strike-out-exclusion',
  'take-back-fact',
];

/** Whether a command can be given about one decision, whatever it holds: not twice, and not before its time. */
export function decisionGate(
  state: PupilCase,
  decision: Exclusion,
  type: AboutDecision['type'],
): Refusal | null {
  const { cancelledOn, missedOn, workSetOn, workMarkedOn, reintegrationOn } = decision;
  if (cancelledOn !== undefined && !AFTER_CANCELLING.includes(type))
    return refuse('already-cancelled', 'law 13', { on: cancelledOn });
  switch (type) {
    case 'record-missed-provision':
      if (missedOn !== undefined) return refuse('already-missed', 'C3', { on: missedOn });
      return workSetOn === undefined ? null : alreadyAttended(state, decision);
    case 'confirm-attendance':
      return alreadyAttended(state, decision);
    case 'set-work':
      return workSetOn === undefined ? null : refuse('work-already-set', 'law 16', { on: workSetOn });
    case 'mark-work':
      if (workSetOn === undefined) return refuse('no-work-set', 'law 16');
      return workMarkedOn === undefined
        ? null
        : refuse('work-already-marked', 'law 16', { on: workMarkedOn });
    case 'hold-reintegration-meeting':
      if (decision.kind !== 'suspension') return refuse('not-a-suspension', 'law 41');
      return reintegrationOn === undefined
        ? null
        : refuse('reintegration-already-held', 'law 41', { on: reintegrationOn });
    case 'cancel-exclusion':
    case 'arrange-provision':
    case 'correct-exclusion':
    case 'strike-out-exclusion':
      return null;
    case 'take-back-fact':
      return takeableBack(decision).length > 0 ? null : refuse('nothing-to-take-back', 'law 12');
    default:
      return governorsGate(decision, type) ?? reviewGate(decision, type);
  }
}

/** A day in school begins a new run: what was attended before it leaves the education of the new one to come (law 21). */
function alreadyAttended(state: PupilCase, decision: Exclusion): Refusal | null {
  const on = attendedWith(state, decision);
  return on === null ? null : refuse('already-attended', 'C3', { on });
}

function governorsGate(decision: Exclusion, type: AboutDecision['type']): Refusal | null {
  const { representationsOn, remoteAskedOn, meetingBeganOn, governors } = decision;
  const decided = governors ? refuse('governors-already-decided', 'law 34', { on: governors.metOn }) : null;
  const began = meetingBeganOn ? refuse('governors-already-began', 'law 13', { on: meetingBeganOn }) : null;
  const notBegun = began ?? decided;
  switch (type) {
    case 'record-representations':
      return representationsOn ? refuse('already-represented', 'law 26', { on: representationsOn }) : null;
    case 'ask-for-remote-meeting':
      if (!editionOf(dateOf(decision.decidedAt)).remoteMeetingOnRequest)
        return refuse('no-remote-meeting-then', 'law 33');
      return remoteAskedOn === undefined
        ? notBegun
        : refuse('remote-already-asked', 'law 33', { on: remoteAskedOn });
    case 'arrange-governors-meeting':
    case 'begin-governors-meeting':
      return notBegun;
    case 'record-governors-decision':
      return decided;
    default:
      return null;
  }
}

function reviewGate(decision: Exclusion, type: AboutDecision['type']): Refusal | null {
  const { applied, waivedOn, review, reconsidered, offRollOn } = decision;
  switch (type) {
    case 'waive-review':
    case 'apply-for-review':
      if (!isUpheld(decision)) return refuse('nothing-to-review', 'law 35');
      if (applied) return refuse('review-already-applied', 'law 35', { on: applied.on });
      // Whoever said that they want no review may still ask for one until the last day.
      return waivedOn === undefined || type === 'apply-for-review'
        ? null
        : refuse('review-already-waived', 'law 40', { on: waivedOn });
    case 'record-review-decision':
      if (!applied) return refuse('no-review-application', 'law 37');
      return review ? refuse('review-already-decided', 'law 37', { on: review.heardOn }) : null;
    case 'record-reconsideration':
      if (!review || review.outcome === 'uphold') return refuse('nothing-to-reconsider', 'law 38');
      return reconsidered ? refuse('already-reconsidered', 'law 38', { on: reconsidered.on }) : null;
    case 'remove-from-roll':
      if (decision.kind === 'suspension') return refuse('not-permanently-excluded', 'law 40');
      return offRollOn === undefined ? null : refuse('already-off-roll', 'law 40', { on: offRollOn });
    default:
      return null;
  }
}
