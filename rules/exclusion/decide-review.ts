import { dateOf } from '../calendar/london-time';
import type { Decision } from '../case/verbs';
import { answer } from '../deadlines';
import { badDay, heardBefore } from '../programme/steps';
import { refuse } from '../refusal';
import type { About } from './decide';
import type { ExclusionEvent } from './events';
import { badGiven } from './given';
import { isInWriting } from './in-writing';
import { questionOf } from './question';
import type {
  ApplyForReview,
  RecordReconsideration,
  RecordReviewDecision,
  RemoveFromRoll,
  ReviewCommand,
} from './review-commands';
import { firstDayOffRoll } from './roll';
import { since } from './standing';

/** After a permanent exclusion is upheld: the review, the reconsideration and the roll (C5; law 35 to 40). */
export function decideReview(about: About<ReviewCommand>): Decision<ExclusionEvent> {
  const { command, found, now } = about;
  switch (command.type) {
    case 'waive-review': {
      const { decision, on } = command;
      const bad = badDay(on, found.governors?.metOn ?? since(found), dateOf(now), 'law 40');
      return bad ?? { events: [{ type: 'review-waived', decision, on }] };
    }
    case 'apply-for-review':
      return apply({ ...about, command });
    case 'record-review-decision':
      return decided({ ...about, command });
    case 'record-reconsideration':
      return reconsidered({ ...about, command });
    case 'remove-from-roll':
      return offRoll({ ...about, command });
  }
}

/** An application after the last day is refused. @source law.md row 35: SI 2012/1033 Sch 1 para 2 */
function apply({ state, command, found, now }: About<ApplyForReview>): Decision<ExclusionEvent> {
  const { decision, given, grounds } = command;
  const bad = badGiven(given, found.governors?.metOn ?? since(found), dateOf(now));
  if (bad) return bad;
  const asked = questionOf(state, { facts: [{ kind: 'review-applied', decision, given }] });
  const { refusals } = answer(asked);
  if (refusals.some((r) => r.code === 'review-application-late' && r.decision === decision)) {
    const due = state.owed.find((o) => o.duty === 'apply-for-review' && o.arisesFrom === decision)?.due;
    return refuse('review-application-late', 'law 35', due ? { due } : undefined);
  }
  return { events: [{ type: 'review-applied', decision, given, grounds }] };
}

function decided({ command, found, now }: About<RecordReviewDecision>): Decision<ExclusionEvent> {
  const { decision, heardOn, outcome, given, reasons, voices } = command;
  const today = dateOf(now);
  const bad =
    badDay(heardOn, found.applied?.on ?? since(found), today, 'law 37') ?? badGiven(given, heardOn, today);
  if (bad) return bad;
  if (reasons.trim() === '') return refuse('missing-reasons', 'law 37');
  const heard = heardBefore(voices, isInWriting(found));
  if ('refused' in heard) return heard;
  return { events: [{ type: 'review-decided', decision, heardOn, outcome, given, reasons, ...heard }] };
}

function reconsidered({ command, found, now }: About<RecordReconsideration>): Decision<ExclusionEvent> {
  const { decision, on, outcome, reasons, voices } = command;
  const bad = badDay(on, found.review?.given.on ?? since(found), dateOf(now), 'law 38');
  if (bad) return bad;
  if (reasons.trim() === '') return refuse('missing-reasons', 'law 38');
  const heard = heardBefore(voices, isInWriting(found));
  if ('refused' in heard) return heard;
  return { events: [{ type: 'reconsidered', decision, on, outcome, reasons, ...heard }] };
}

/** Not before the way to a review has ended. @source law.md row 40: SI 2024/208 reg 9 */
function offRoll({ state, command, found, now }: About<RemoveFromRoll>): Decision<ExclusionEvent> {
  const { decision, on } = command;
  const bad = badDay(on, since(found), dateOf(now), 'law 40');
  if (bad) return bad;
  const from = firstDayOffRoll(state, decision);
  if (!from) return refuse('stays-on-roll', 'law 40');
  if (on < from) return refuse('too-early-for-roll', 'law 40', { on, since: from });
  return { events: [{ type: 'removed-from-roll', decision, on }] };
}
