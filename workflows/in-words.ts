import type { LocalDateTime } from '../rules/calendar/types';
import type { WithObligations } from '../rules/case/verbs';

/** Where a case stands, for the engine's own page. No names: duties and dates only. */
export function inWords({
  number,
  state,
  next,
}: {
  number: number;
  state: WithObligations;
  next: LocalDateTime | null;
}): string {
  const owed = state.owed.filter((o) => o.status === 'running');
  const duties = owed.map(
    (o) => `- ${o.duty}: due ${o.due ?? 'unknown, calendar missing'}, owed by ${o.owedBy}`,
  );
  const wakes = next === null ? 'Nothing is due.' : `Wakes next at ${next}, London time.`;
  return [`${number} events on record. ${wakes}`, ...duties].join('\n');
}
