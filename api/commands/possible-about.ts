import type { LocalDate } from '../../rules/calendar/types';
import type { Office } from '../../rules/case/people';
import { barredFromCancelling } from '../../rules/exclusion/cancel-bar';
import type { AboutDecision } from '../../rules/exclusion/commands';
import { decisionGate } from '../../rules/exclusion/gate';
import { firstDayOffRoll } from '../../rules/exclusion/roll';
import type { Exclusion } from '../../rules/exclusion/state';
import { OFFICES } from '../../rules/pupil/offices';
import type { PupilCase } from '../../rules/pupil/state';
import { refuse, type Refusal } from '../../rules/refusal';

/**
 * Why somebody in this office cannot give a command about one decision today; null where they can. What the command holds
 * is checked when it is given.
 */
export function refusalAbout(
  state: PupilCase,
  decision: Exclusion,
  command: AboutDecision['type'],
  office: Office,
  today: LocalDate,
): Refusal | null {
  if (state.status === 'closed') return refuse('case-closed', 'B7');
  const closed = decisionGate(state, decision, command) ?? notToday(state, decision, command, today);
  if (closed) return closed;
  return OFFICES[command].includes(office)
    ? null
    : refuse('not-your-office', 'L2', { offices: OFFICES[command].join(', ') });
}

/** What no gate can say, because it depends on the day: cancelling has an end (law 13), the roll a beginning (law 40). */
function notToday(
  state: PupilCase,
  { id }: Exclusion,
  command: AboutDecision['type'],
  today: LocalDate,
): Refusal | null {
  if (command === 'cancel-exclusion') return barredFromCancelling(state, id, today);
  if (command !== 'remove-from-roll') return null;
  const since = firstDayOffRoll(state, id);
  if (since === null) return refuse('stays-on-roll', 'law 40');
  return today < since ? refuse('too-early-for-roll', 'law 40', { on: today, since }) : null;
}
