import type { Actor } from '../case/people';
import type { PupilCase } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';

/**
 * Whether a decision is the governing body's to deal with: it owes something because of it, or did until that was done, or until
 * the decision was cancelled.
 *
 * @param id of a decision that stands: one that was struck out is before nobody
 * @source law.md rows 17, 25 to 30, 38
 */
export function isBeforeGovernors(
  { exclusions, owed }: Pick<PupilCase, 'exclusions' | 'owed'>,
  id: string,
): boolean {
  const decision = exclusions.decisions.find((d) => d.id === id);
  if (!decision) return false;
  return owed.some(
    ({ arisesFrom, owedBy, status }) =>
      arisesFrom === id &&
      owedBy === 'governing-body' &&
      (status !== 'no-longer-needed' || decision.cancelledOn !== undefined),
  );
}

/** A governors' clerk acts for the governing body where a decision is before it, and nowhere else (L2). */
export function notBeforeGovernors(
  state: PupilCase,
  { actor: { office }, ...command }: { actor: Actor; type: string },
): Refusal | null {
  if (office !== 'governors-clerk') return null;
  const isTheirs =
    'decision' in command &&
    typeof command.decision === 'string' &&
    isBeforeGovernors(state, command.decision);
  return isTheirs ? null : refuse('not-before-governors', 'law 25, 27');
}
