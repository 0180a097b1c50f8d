import { dateOf } from '../calendar/london-time';
import type { Decision } from '../case/verbs';
import { badDay, heardBefore } from '../programme/steps';
import { refuse } from '../refusal';
import { barredFromCancelling } from './cancel-bar';
import type { CancelExclusion } from './commands';
import type { About } from './decide';
import type { ExclusionEvent } from './events';
import { isInWriting } from './in-writing';
import { since } from './standing';

/**
 * Cancelling: before or after the start; not once the governors have begun to meet, nor once the pupil has been out for
 * more than 45 days of the school year (C6).
 *
 * @source law.md row 13: SI 2012/1033 regs as inserted by SI 2023/571
 */
export function decideCancelling({
  state,
  command: { decision, on, reasons, voices },
  found,
  now,
}: About<CancelExclusion>): Decision<ExclusionEvent> {
  if (reasons.trim() === '') return refuse('missing-reasons', 'law 13');
  const bad = badDay(on, since(found), dateOf(now), 'law 13');
  if (bad) return bad;
  const barred = barredFromCancelling(state, decision, on);
  if (barred) return barred;
  const heard = heardBefore(voices, isInWriting(found));
  if ('refused' in heard) return heard;
  return { events: [{ type: 'exclusion-cancelled', decision, on, reasons, ...heard }] };
}
