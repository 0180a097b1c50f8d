import { refuse, type Refusal } from '../refusal';

/**
 * The case is open on record, and nobody runs it: an operator has stopped it, or the engine was lost. Whoever finds nobody
 * to tell says this, for nothing of the case itself stands in the way.
 */
export const caseStopped = (): Refusal => refuse('case-stopped', 'M3');
