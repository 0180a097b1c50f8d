import { localDateTimeOf } from '../rules/calendar/london-time';
import type { Instant, LocalDateTime } from '../rules/calendar/types';

/**
 * The case's own clock. Inside a workflow Date.now() is the engine's time of this step: the same at every replay, and
 * ahead of the world's in a rehearsal. The only place in workflows/ that reads it.
 */
export const instantNow = (): Instant => Date.now();

/** The case's own London time. */
export const now = (): LocalDateTime => localDateTimeOf(instantNow());
