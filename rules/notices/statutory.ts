import type { NoticeName } from '../case/obligation';
import type { LetterFacts } from './facts';
import type { Declared } from './parts/part';
import { exclusionCancelled } from './exclusion-cancelled';
import { exclusionCorrected } from './exclusion-corrected';
import { governorsDecided } from './governors-decided';
import { governorsInvitation } from './governors-invitation';
import { permanentExclusion } from './permanent-exclusion';
import { provisionDetails } from './provision-details';
import { reconsidered } from './reconsidered';
import { reviewApplied } from './review-applied';
import { reviewDecided } from './review-decided';
import { section104Notice } from './section-104-notice';
import { lackingIn, type StatutoryLetter } from './statutory-letter';
import { suspension } from './suspension';
import { wordFromParents } from './word-from-parents';

/** The notices that the law wants, by name. */
export const STATUTORY = {
  suspension,
  'permanent-exclusion': permanentExclusion,
  'section-104-notice': section104Notice,
  'provision-details': provisionDetails,
  'exclusion-cancelled': exclusionCancelled,
  'governors-invitation': governorsInvitation,
  'word-from-parents': wordFromParents,
  'governors-decided': governorsDecided,
  'review-applied': reviewApplied,
  'review-decided': reviewDecided,
  reconsidered,
  'exclusion-corrected': exclusionCorrected,
} satisfies Partial<Record<NoticeName, StatutoryLetter>>;

export type StatutoryName = keyof typeof STATUTORY;

export const isStatutory = (notice: NoticeName): notice is StatutoryName => Object.hasOwn(STATUTORY, notice);

/** The statutory parts that a letter lacks: with one of these it must not be sent. None for a letter of ours. */
export const lackingParts = (facts: LetterFacts): Declared[] =>
  isStatutory(facts.notice) ? lackingIn(facts, STATUTORY[facts.notice]) : [];
