import type { Exclusion } from './state';

/**
 * Whether the parents' words about a decision are on record: they made representations, or gave grounds for a review. Without
 * words of theirs, as where somebody noted only that they rang, they are still to be heard (B15).
 *
 * @source law.md rows 26 and 35
 */
export const isInWriting = ({ representedInWordsOn, groundsGivenOn }: Exclusion): boolean =>
  representedInWordsOn !== undefined || groundsGivenOn !== undefined;
