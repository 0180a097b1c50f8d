import { dateInWords, timeInWords } from '../../../../rules/calendar/words';
import { barredFromCancelling, lastDayToCancel } from '../../../../rules/exclusion/cancel-bar';
import { dateOf } from '../../../../rules/calendar/london-time';
import { editionOf } from '../../../../rules/editions';
import { firstDayOffRoll } from '../../../../rules/exclusion/roll';
import { isStruckOut } from '../../../../rules/exclusion/standing';
import type { Exclusion } from '../../../../rules/exclusion/state';
import { ADJUSTMENT_RULE, directedInVain } from '../../../../rules/money/directed-in-vain';
import { FINANCIAL_ADJUSTMENT_PENCE } from '../../../../rules/money/exclusion-adjustment';
import { sentenceFor } from '../../../sentences';
import type { PupilPage } from '../pupil-page';

/** Whether a decision can be cancelled, and until when (law 13). */
export function cancellingWords({ state, today }: PupilPage, d: Exclusion): string {
  if (isStruckOut(state, d.id)) return 'The decision is struck out: there is nothing to cancel.';
  if (d.cancelledOn) return `It was cancelled on ${dateInWords(d.cancelledOn)}.`;
  const barred = barredFromCancelling(state, d.id, today);
  if (barred) return sentenceFor(barred);
  if (!editionOf(dateOf(d.decidedAt)).barsCancelling)
    return 'It can be cancelled: the rules of its day set no end to that.';
  const meets = d.meeting ? `, at ${timeInWords(d.meeting.startsAt)}` : '';
  const until = lastDayToCancel(state, d.id, today);
  const atLatest = until
    ? ` The last day is ${dateInWords(until)}: after it the pupil will have been out for more than 45 days of the school year.`
    : '';
  return `It can be cancelled until the governors begin to meet about it${meets}.${atLatest}`;
}

/** From when the pupil may be taken off the roll; null where that is no question (law 40). */
export function rollWords({ state }: PupilPage, d: Exclusion): string | null {
  if (d.kind === 'suspension' || isStruckOut(state, d.id) || d.cancelledOn) return null;
  if (d.offRollOn) return `The pupil left the roll on ${dateInWords(d.offRollOn)}.`;
  const first = firstDayOffRoll(state, d.id);
  return first
    ? `The first lawful day to take the pupil off the roll is ${dateInWords(first)}.`
    : 'The pupil stays on the roll until the way to a review has ended.';
}

const POUNDS = new Intl.NumberFormat('en-GB').format(FINANCIAL_ADJUSTMENT_PENCE / 100);

/** That a direction to reconsider costs the school money; null where it does not (law 39). */
export function adjustmentWords({ state, today }: PupilPage, d: Exclusion): string | null {
  const last = directedInVain(state, d.id, today);
  if (last === null) return null;
  return `The adjustment of ${POUNDS} pounds applies: a panel directed the governors to reconsider, and the pupil was not reinstated by ${dateInWords(last)} (${ADJUSTMENT_RULE.rule}: ${ADJUSTMENT_RULE.source}).`;
}
