import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { answer } from '../deadlines';
import { missingVoices } from '../programme/steps';
import type { PupilCase } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';
import type { ExcludePermanently, Suspend } from './commands';
import type { ExclusionEvent } from './events';
import { questionOf } from './question';
import { reasons as NATIONAL } from './reasons';
import type { DecisionMade } from './state';
import { FORTY_FIVE_DAYS } from './totals';

/** National returns take up to three reasons for each decision (law 49). */
const MOST_REASONS = 3;

/** A headteacher's decision to suspend or to exclude permanently (C1; law 1, 3, 10 to 12, 49). */
export function decideOut(
  state: PupilCase,
  command: Suspend | ExcludePermanently,
  now: LocalDateTime,
): Decision<ExclusionEvent> {
  const { circumstances, voices } = command;
  if (isKnown(state, command.decision)) return refuse('already-decided', 'law 12');
  const decision = made(command);
  const badReasons = wrongMoment(decision, now) ?? wrongReasons(decision.reasons);
  if (badReasons) return badReasons;
  if (circumstances.trim() === '') return refuse('missing-circumstances', 'law 3');
  const silent = missingVoices(voices);
  if (silent || !voices) return silent ?? refuse('missing-voices', 'B15');
  const bad = badPeriod(state, decision);
  if (bad) return bad;
  const type = command.type === 'suspend' ? 'suspended' : 'permanently-excluded';
  return { events: [{ type, decision, circumstances, voices }] };
}

const isKnown = ({ exclusions }: PupilCase, id: string): boolean =>
  [...exclusions.decisions, ...(exclusions.struckOut ?? [])].some((d) => d.id === id);

/** Whether a decision can stand as it is told, whoever tells it and why: its moment, its reasons and its length. */
export const badDecision = (state: PupilCase, decision: DecisionMade, now: LocalDateTime): Refusal | null =>
  wrongMoment(decision, now) ?? wrongReasons(decision.reasons) ?? badPeriod(state, decision);

const wrongMoment = ({ decidedAt }: DecisionMade, now: LocalDateTime): Refusal | null =>
  decidedAt > now ? refuse('date-in-the-future', 'law 2', { on: dateOf(decidedAt) }) : null;

/** One to three national reasons, each once. @source law.md rows 3, 49 */
function wrongReasons(reasons: string[]): Refusal | null {
  if (reasons.length === 0) return refuse('missing-exclusion-reason', 'law 3');
  if (reasons.length > MOST_REASONS) return refuse('too-many-reasons', 'law 49', { most: MOST_REASONS });
  const unknown = reasons.find((code) => !NATIONAL.some((r) => r.code === code));
  if (unknown !== undefined) return refuse('unknown-reason', 'law 49', { code: unknown });
  const twice = reasons.some((code, i) => reasons.indexOf(code) !== i);
  return twice ? refuse('same-reason-twice', 'law 49') : null;
}

function made(command: Suspend | ExcludePermanently): DecisionMade {
  const { decision: id, decidedAt, beforeAfternoon, reasons, losesExamOn } = command;
  const common = { id, decidedAt, beforeAfternoon, reasons, losesExamOn };
  if (command.type !== 'suspend')
    return { ...common, kind: 'permanent-exclusion', sessions: null, starts: null };
  const { sessions, starts, lunchtimes } = command;
  return { ...common, kind: 'suspension', sessions, starts, ...(lunchtimes && { lunchtimes: true }) };
}

/** A length in whole sessions, a start that is not before the decision (law 12), and not over 45 days (law 10, 11). */
function badPeriod(state: PupilCase, decision: DecisionMade): Refusal | null {
  const { sessions, starts, decidedAt, kind } = decision;
  if (kind === 'permanent-exclusion') return null;
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
    answer(questionOf(state, { decisions: more })).refusals.flatMap((r) =>
      r.code === 'over-45-days' ? [r.decision] : [],
    );
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
