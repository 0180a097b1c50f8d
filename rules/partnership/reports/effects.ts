import type { Effect } from '../../case/effect';
import type { ObligationEvent } from '../../case/events';
import type { Obligation } from '../../case/obligation';
import type { ReportsEvent } from './events';

/** The authority hears of a report at once, and the school does not. */
export const reportEffects = ({
  report: concern,
}: Extract<ReportsEvent, { type: 'exclusion-reported' }>): Effect[] => [
  { kind: 'notice', notice: 'exclusion-report', to: 'authority', about: { concern } },
];

/** A rung of the ladder of an answer: who is reminded, and who hears that it is late. */
export function reportRung(
  { id: obligation, rung }: Extract<ObligationEvent, { type: 'rung-climbed' }>,
  { arisesFrom: concern, ladder }: Obligation,
): Effect[] {
  const tell = ladder.find((one) => one.id === rung)?.tell ?? [];
  const about = { obligation, rung, concern };
  return tell.map((to) => ({ kind: 'notice', notice: 'exclusion-report', to, about }));
}
