import type { Intervention } from '../../database/interventions';
import type { Obligation } from '../../rules/case/obligation';

/** So long a request to stop a case waits for a second person: longer, and whoever confirms would confirm the past. */
const WAITS_MS = 24 * 60 * 60_000;

/** Since when a request still waits at a moment, ISO. */
export const waitsSince = (now: number): string => new Date(now - WAITS_MS).toISOString();

/** Until when a request waits. */
export const waitsUntil = (asked: string): number => Date.parse(asked) + WAITS_MS;

/** Two people have to want it while anybody owes the child something: with the engine's run its reminders stop. */
export const needsTwo = (owed: readonly Obligation[]): boolean => owed.some((o) => o.status === 'running');

/** The request of a case that waits for a second person, or none. */
export function waitingIn<One extends Intervention>(all: One[], now: number): One | undefined {
  const answered = new Set(all.filter((i) => i.deed !== 'asked').map((i) => i.request));
  return all.findLast(
    (i) => i.kind === 'stop' && i.deed === 'asked' && !answered.has(i.id) && waitsUntil(i.at) > now,
  );
}
