import { dateOf } from '../calendar/london-time';
import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { answer } from '../deadlines';
import { impossible } from '../impossible';
import { badDay, missingVoices } from '../programme/steps';
import type { PupilCase } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';
import type { ExcludePermanently, ExclusionCommand, RecordGovernorsDecision, Suspend } from './commands';
import type { ExclusionEvent } from './events';
import { questionOf } from './question';
import { reasons as NATIONAL } from './reasons';
import type { DecisionMade } from './state';
import { FORTY_FIVE_DAYS } from './totals';

/** National returns take up to three reasons for each decision (law 49). */
const MOST_REASONS = 3;

/** Whether this kind of command can be given at all as things stand. */
export function exclusionGate(state: PupilCase, type: ExclusionCommand['type']): Refusal | null {
  const { decisions } = state.exclusions;
  switch (type) {
    case 'suspend':
    case 'exclude-permanently':
      return isOut(state) ? refuse('already-permanently-excluded', 'law 12') : null;
    default:
      return decisions.length > 0 ? null : refuse('no-exclusion', 'law 17');
  }
}

/** Permanently excluded and not reinstated by the governors. */
export const isOut = ({ exclusions }: PupilCase): boolean =>
  exclusions.decisions.some((d) => d.kind === 'permanent-exclusion' && d.governors?.outcome !== 'reinstated');

/** The day on which the governors last reinstated a pupil who had been permanently excluded; null where none did. */
export function reinstatedOn({ exclusions }: PupilCase): LocalDate | null {
  const days = exclusions.decisions.flatMap(({ kind, governors: g }) =>
    kind === 'permanent-exclusion' && g?.outcome === 'reinstated' ? [g.metOn] : [],
  );
  return days.sort().at(-1) ?? null;
}

/** Suspension, permanent exclusion and what follows from them (C1, C3, C5; law 1, 10, 17, 18, 25 to 30). */
export function decideExclusion(
  state: PupilCase,
  command: ExclusionCommand,
  now: LocalDateTime,
): Decision<ExclusionEvent> {
  const closed = exclusionGate(state, command.type);
  if (closed) return closed;
  if (command.type === 'suspend' || command.type === 'exclude-permanently')
    return decideOut(state, command, now);
  const found = state.exclusions.decisions.find((d) => d.id === command.decision);
  if (!found) return refuse('unknown-decision', 'law 17');
  const since = dateOf(found.decidedAt);
  const today = dateOf(now);
  const { decision } = command;
  switch (command.type) {
    case 'arrange-provision': {
      const { provider, startsAt } = command;
      if (provider.trim() === '') return refuse('missing-provider', 'law 17');
      if (dateOf(startsAt) < since)
        return refuse('date-too-early', 'law 17', { on: dateOf(startsAt), since });
      return { events: [{ type: 'provision-arranged', decision, provider, startsAt }] };
    }
    case 'confirm-attendance':
      if (found.attendedOn) return refuse('already-attended', 'C3', { on: found.attendedOn });
      return badDay(command.on, since, today, 'C3') ?? attended(decision, command.on);
    case 'record-representations': {
      if (found.representationsOn)
        return refuse('already-represented', 'law 26', { on: found.representationsOn });
      const { on, words } = command;
      return (
        badDay(on, since, today, 'law 26') ?? {
          events: [{ type: 'representations-made', decision, on, words }],
        }
      );
    }
    case 'record-governors-decision':
      if (found.governors)
        return refuse('governors-already-decided', 'law 34', { on: found.governors.metOn });
      return badDay(command.metOn, since, today, 'law 26') ?? governors(state, command);
    default:
      return impossible(command);
  }
}

const attended = (decision: string, on: string): Decision<ExclusionEvent> => ({
  events: [{ type: 'provision-attended', decision, on }],
});

/** Governors can reinstate only where the law has them meet: not after five days or fewer, nor unasked up to fifteen. */
function governors(
  state: PupilCase,
  { decision, metOn, outcome, reasons }: RecordGovernorsDecision,
): Decision<ExclusionEvent> {
  if (reasons.trim() === '') return refuse('missing-reasons', 'law 34');
  if (outcome === 'reinstated' && !mustMeet(state, decision)) return refuse('cannot-reinstate', 'law 25, 27');
  return { events: [{ type: 'governors-decided', decision, metOn, outcome, reasons }] };
}

/** Whether the governors owe a meeting about a decision, with its date or still without. */
function mustMeet(state: PupilCase, decision: string): boolean {
  const { duties, problems } = answer(questionOf(state));
  return [...duties, ...problems].some((d) => d.duty === 'governors-meeting' && d.decision === decision);
}

function decideOut(
  state: PupilCase,
  command: Suspend | ExcludePermanently,
  now: LocalDateTime,
): Decision<ExclusionEvent> {
  if (state.exclusions.decisions.some((d) => d.id === command.decision))
    return refuse('already-decided', 'law 12');
  if (command.decidedAt > now)
    return refuse('date-in-the-future', 'law 2', { on: dateOf(command.decidedAt) });
  const { reasons, circumstances, voices } = command;
  if (reasons.length === 0) return refuse('missing-exclusion-reason', 'law 3');
  if (reasons.length > MOST_REASONS) return refuse('too-many-reasons', 'law 49', { most: MOST_REASONS });
  const unknown = reasons.find((code) => !NATIONAL.some((r) => r.code === code));
  if (unknown !== undefined) return refuse('unknown-reason', 'law 49', { code: unknown });
  if (new Set(reasons).size < reasons.length) return refuse('same-reason-twice', 'law 49');
  if (circumstances.trim() === '') return refuse('missing-circumstances', 'law 3');
  const silent = missingVoices(voices);
  if (silent || !voices) return silent ?? refuse('missing-voices', 'B15');
  const decision = made(command);
  const over = command.type === 'suspend' ? badPeriod(state, decision) : null;
  if (over) return over;
  const type = command.type === 'suspend' ? 'suspended' : 'permanently-excluded';
  return { events: [{ type, decision, circumstances, voices }] };
}

function made(command: Suspend | ExcludePermanently): DecisionMade {
  const { decision: id, decidedAt, beforeAfternoon, reasons, losesExamOn } = command;
  const common = { id, decidedAt, beforeAfternoon, reasons, losesExamOn };
  return command.type === 'suspend'
    ? { ...common, kind: 'suspension', sessions: command.sessions, starts: command.starts }
    : { ...common, kind: 'permanent-exclusion', sessions: null, starts: null };
}

/** A length in whole sessions, a start that is not before the decision (law 12), and not over 45 days (law 10, 11). */
function badPeriod(state: PupilCase, decision: DecisionMade): Refusal | null {
  const { sessions, starts, decidedAt } = decision;
  if (!Number.isInteger(sessions) || (sessions ?? 0) < 1) return refuse('no-length', 'law 11');
  const since = dateOf(decidedAt);
  if (starts && starts.date < since) return refuse('date-too-early', 'law 12', { on: starts.date, since });
  return overTheLimit(state, decision);
}

/**
 * The 46th day in a school year is refused (law 10), whichever decision it falls to: one that is recorded late would push
 * those made after it over the limit.
 */
function overTheLimit(state: PupilCase, decision: DecisionMade): Refusal | null {
  const over = (more: DecisionMade[]): string[] =>
    answer(questionOf(state, more)).refusals.flatMap((r) => (r.code === 'over-45-days' ? [r.decision] : []));
  const wouldBe = over([decision]);
  if (wouldBe.length === 0) return null;
  const before = over([]);
  const fits = (sessions: number): boolean =>
    over([{ ...decision, sessions }]).every((id) => before.includes(id));
  if (wouldBe.every((id) => before.includes(id))) return null;
  const sessionsLeft = mostThatFit(fits, FORTY_FIVE_DAYS);
  return refuse('over-45-days', 'law 10', { sessionsLeft, sessionsBefore: FORTY_FIVE_DAYS - sessionsLeft });
}

/** The most sessions, from 0 to `limit`, that still fit: each one fewer fits as well. */
function mostThatFit(fits: (sessions: number) => boolean, limit: number): number {
  let least = 0;
  let most = limit;
  while (least < most) {
    const middle = least + Math.ceil((most - least) / 2);
    if (fits(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}
