import type { LetterFacts } from './facts';
import type { Declared } from './parts/part';
import { RECIPIENTS } from './parts/recipient';
import { isStatutory, lackingParts } from './statutory';

/**
 * What stands in the way of sending a statutory notice: the parts that it lacks, and first of all its reader, where nobody
 * is on record for them. Nothing stands in the way of any other letter.
 *
 * @source law.md rows 2 to 9; E4
 */
export function whyHeld(facts: LetterFacts, { recipientIsKnown }: { recipientIsKnown: boolean }): Declared[] {
  const reader = recipientIsKnown || !isStatutory(facts.notice) ? undefined : RECIPIENTS[facts.to];
  return [...(reader ? [reader] : []), ...lackingParts(facts)];
}
