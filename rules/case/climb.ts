import type { LocalDateTime } from '../calendar/types';
import { sortedBy } from '../sorted-by';
import type { ObligationEvent } from './events';
import type { Obligation, Rung } from './obligation';

/** The rungs that are still to be climbed, the earliest first. */
export function rungsToCome(owed: Obligation[]): { obligation: Obligation; rung: Rung }[] {
  const toCome = owed
    .filter((o) => o.status === 'running')
    .flatMap((obligation) =>
      obligation.ladder.filter((r) => !r.climbedAt).map((rung) => ({ obligation, rung })),
    );
  return sortedBy(toCome, ({ rung }) => rung.at);
}

/** The next moment at which anything is due, or null when nothing is: the one timer of a case. */
export function nextMoment(owed: Obligation[]): LocalDateTime | null {
  return rungsToCome(owed)[0]?.rung.at ?? null;
}

/** The rungs whose moment has come, as events. */
export function climbed(owed: Obligation[], now: LocalDateTime): ObligationEvent[] {
  return rungsToCome(owed)
    .filter(({ rung }) => rung.at <= now)
    .map(({ obligation, rung }) => ({ type: 'rung-climbed', id: obligation.id, rung: rung.id, at: now }));
}
