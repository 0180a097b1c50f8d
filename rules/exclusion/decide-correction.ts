import { dateOf } from '../calendar/london-time';
import type { Decision } from '../case/verbs';
import { refuse } from '../refusal';
import { isSame } from '../same';
import type { CorrectExclusion, CorrectionCommand } from './correction-commands';
import { badDecision } from './decide-out';
import type { About } from './decide';
import type { ExclusionEvent } from './events';
import { firstFactDay } from './fact-days';
import { withoutDecision } from './question';
import type { DecisionMade, Exclusion } from './state';
import { hasFact, restingOn } from './without-fact';

/**
 * A mistake put right, with its reason: the clocks are worked out anew, and what was sent stays as sent. It is never a
 * way to change what was decided: that needs a new decision (law 12).
 */
export function decideCorrection(about: About<CorrectionCommand>): Decision<ExclusionEvent> {
  const { command, found } = about;
  const { decision, reason } = command;
  if (reason.trim() === '') return refuse('missing-reason', 'law 12');
  switch (command.type) {
    case 'correct-exclusion':
      return correct({ ...about, command });
    case 'strike-out-exclusion':
      return { events: [{ type: 'exclusion-struck-out', decision, reason }] };
    case 'take-back-fact': {
      const { fact } = command;
      if (!hasFact(found, fact)) return refuse('nothing-to-take-back', 'law 12', { fact });
      const later = restingOn(found, fact);
      if (later) return refuse('later-fact-stands', 'law 12', { fact: later });
      const meeting = fact === 'governors-meeting' && found.meeting ? { meeting: found.meeting } : {};
      return { events: [{ type: 'fact-taken-back', decision, fact, ...meeting, reason }] };
    }
  }
}

function correct({ state, command, found, now }: About<CorrectExclusion>): Decision<ExclusionEvent> {
  const { decidedAt, beforeAfternoon, starts, reasons, losesExamOn, reason } = command;
  const was = madeOf(found);
  const sessions = was.kind === 'suspension' ? command.sessions : null;
  const right: DecisionMade = { ...was, decidedAt, beforeAfternoon, sessions, starts, reasons, losesExamOn };
  if (isSame(right, was)) return refuse('nothing-to-correct', 'law 12');
  const first = firstFactDay(found);
  if (first !== undefined && first < dateOf(decidedAt))
    return refuse('facts-before-decision', 'law 12', { on: first, since: dateOf(decidedAt) });
  const bad = badDecision(withoutDecision(state, found.id), right, now);
  return bad ?? { events: [{ type: 'exclusion-corrected', decision: right, was, reason }] };
}

/** What the headteacher decided, without what has happened since. */
function madeOf({
  id,
  kind,
  decidedAt,
  beforeAfternoon,
  sessions,
  starts,
  reasons,
  losesExamOn,
  lunchtimes,
  school,
}: Exclusion): DecisionMade {
  const made = { id, kind, decidedAt, beforeAfternoon, sessions, starts, reasons, losesExamOn };
  return { ...made, ...(lunchtimes && { lunchtimes }), ...(school !== undefined && { school }) };
}
