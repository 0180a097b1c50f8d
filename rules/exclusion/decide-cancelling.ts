import { dateOf } from '../calendar/london-time';
import type { Decision } from '../case/verbs';
import { answer } from '../deadlines';
import { badDay } from '../programme/steps';
import { refuse } from '../refusal';
import type { CancelExclusion } from './commands';
import type { About } from './decide';
import type { ExclusionEvent } from './events';
import { questionOf } from './question';
import { since } from './standing';

/**
 * Cancelling: before or after the start; not once the governors have begun to meet, nor once the pupil has been out for
 * more than 45 days of the school year (C6).
 *
 * @source law.md row 13: SI 2012/1033 regs as inserted by SI 2023/571
 */
export function decideCancelling({
  state,
  command: { decision, on, reasons },
  found,
  now,
}: About<CancelExclusion>): Decision<ExclusionEvent> {
  if (reasons.trim() === '') return refuse('missing-reasons', 'law 13');
  const bad = badDay(on, since(found), dateOf(now), 'law 13');
  if (bad) return bad;
  const asked = questionOf(state, { facts: [{ kind: 'cancelled', decision, on }] });
  const barred = answer(asked).refusals.find(
    (r) =>
      r.decision === decision &&
      (r.code === 'cancel-after-meeting-began' || r.code === 'cancel-over-45-days'),
  );
  if (barred?.code === 'cancel-over-45-days') return refuse('cancel-over-45-days', 'law 13');
  if (barred) return refuse('cancel-after-meeting-began', 'law 13');
  return { events: [{ type: 'exclusion-cancelled', decision, on, reasons }] };
}
