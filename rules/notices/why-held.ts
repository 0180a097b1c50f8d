import type { LetterFacts } from './facts';
import type { Declared } from './parts/part';
import { BARRED, RECIPIENTS } from './parts/recipient';
import { isStatutory, lackingParts } from './statutory';

/**
 * What stands in the way of sending a statutory notice: the parts that it lacks, and first of all its reader, where nobody
 * is on record for them, or nothing may be sent to those who are. Nothing stands in the way of any other letter.
 *
 * @source law.md rows 2 to 9; E4
 */
export function whyHeld(
  facts: LetterFacts,
  { recipientIsKnown, isBarred = false }: { recipientIsKnown: boolean; isBarred?: boolean | undefined },
): Declared[] {
  const missing = isBarred ? BARRED : RECIPIENTS[facts.to];
  const reader = recipientIsKnown || !isStatutory(facts.notice) ? undefined : missing;
  return [...(reader ? [reader] : []), ...lackingParts(facts)];
}
