import type { ExclusionFacts } from '../exclusion-facts';
import type { LetterFacts } from '../facts';

/** What the parts of a notice are written from: the facts of the letter and the decision that it is about. */
export interface Told extends ExclusionFacts {
  facts: LetterFacts;
  /** What this letter calls the pupil. */
  name: string;
}
