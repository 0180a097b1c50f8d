import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { badDay } from '../programme/steps';
import type { PupilCase } from '../pupil/state';
import { refuse } from '../refusal';
import type { AboutDecision, ExclusionCommand, RecordDayInSchool } from './commands';
import type { TakeBackDayInSchool } from './correction-commands';
import { decideCancelling } from './decide-cancelling';
import { decideCorrection } from './decide-correction';
import { decideGovernors } from './decide-governors';
import { decideOut } from './decide-out';
import { decideProvision } from './decide-provision';
import { decideReview } from './decide-review';
import type { ExclusionEvent } from './events';
import { decisionGate, exclusionGate } from './gate';
import type { Exclusion } from './state';

/** Suspension, permanent exclusion and all that follows from them (C1 to C7, C11; law 1 to 41). */
export function decideExclusion(
  state: PupilCase,
  command: ExclusionCommand,
  now: LocalDateTime,
): Decision<ExclusionEvent> {
  const closed = exclusionGate(state, command.type);
  if (closed) return closed;
  switch (command.type) {
    case 'suspend':
    case 'exclude-permanently':
      return decideOut(state, command, now);
    case 'record-day-in-school':
      return dayInSchool(state, command, now);
    case 'take-back-day-in-school':
      return dayTakenBack(state, command);
    default:
      return aboutDecision(state, command, now);
  }
}

/** What every command about one decision is decided from. */
export interface About<Command extends AboutDecision> {
  state: PupilCase;
  command: Command;
  found: Exclusion;
  now: LocalDateTime;
}

function aboutDecision(
  state: PupilCase,
  command: AboutDecision,
  now: LocalDateTime,
): Decision<ExclusionEvent> {
  const found = state.exclusions.decisions.find((d) => d.id === command.decision);
  if (!found) return refuse('unknown-decision', 'law 17');
  const closed = decisionGate(state, found, command.type);
  if (closed) return closed;
  switch (command.type) {
    case 'cancel-exclusion':
      return decideCancelling({ state, command, found, now });
    case 'arrange-provision':
    case 'confirm-attendance':
    case 'record-missed-provision':
    case 'set-work':
    case 'mark-work':
    case 'hold-reintegration-meeting':
      return decideProvision({ state, command, found, now });
    case 'record-representations':
    case 'ask-for-remote-meeting':
    case 'arrange-governors-meeting':
    case 'begin-governors-meeting':
    case 'record-governors-decision':
      return decideGovernors({ state, command, found, now });
    case 'correct-exclusion':
    case 'strike-out-exclusion':
    case 'take-back-fact':
      return decideCorrection({ state, command, found, now });
    default:
      return decideReview({ state, command, found, now });
  }
}

/** What was said to break the run did not: the days run on as if it had never been said. @source law.md row 21 */
function dayTakenBack(
  { exclusions }: PupilCase,
  { on, reason }: TakeBackDayInSchool,
): Decision<ExclusionEvent> {
  if (reason.trim() === '') return refuse('missing-reason', 'law 21');
  const found = exclusions.inSchool?.find(({ date }) => date === on);
  if (!found) return refuse('nothing-to-take-back', 'law 21');
  return { events: [{ type: 'day-in-school-taken-back', school: found.school, on, reason }] };
}

/** An early return breaks the run of days, so it must be a day that has come. */
function dayInSchool(
  { exclusions, school }: PupilCase,
  { on }: RecordDayInSchool,
  now: LocalDateTime,
): Decision<ExclusionEvent> {
  if (exclusions.inSchool?.some((d) => d.date === on && d.school === school.id))
    return refuse('day-already-recorded', 'law 21', { on });
  const [first] = exclusions.decisions.map((d) => dateOf(d.decidedAt)).sort();
  return (
    badDay(on, first ?? null, dateOf(now), 'law 21') ?? {
      events: [{ type: 'attended-school', school: school.id, on }],
    }
  );
}
