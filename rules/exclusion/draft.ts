import { refuse, type Refusal } from '../refusal';

/** What has come of a draft of a suspension, which a lead writes and a headteacher decides. */
export interface DraftStanding {
  /** The decision that is made of it, once somebody has begun. */
  decision: string | null;
  /** In milliseconds, as `now`. */
  decidingSince: number | null;
  decided: boolean;
}

/** As long as a decision takes to be recorded, and more: after it, somebody else may decide. */
export const DECIDING_MS = 2 * 60_000;

/**
 * Why no decision of this id can be made of a draft; null where it can. A draft is decided once, whoever opens it: the same
 * decision sent twice is no other.
 *
 * @param draft undefined where there is none any more
 */
export function notOfDraft(draft: DraftStanding | undefined, decision: string, now: number): Refusal | null {
  if (!draft) return refuse('draft-gone', 'law 1');
  if (draft.decision === decision) return null;
  if (draft.decided) return refuse('draft-already-decided', 'law 1');
  return now - (draft.decidingSince ?? -Infinity) < DECIDING_MS
    ? refuse('draft-being-decided', 'law 1')
    : null;
}

/** Why a draft of this id cannot be kept; null where it can: what has been decided is not drafted again. */
export const notKeptAgain = (
  draft: Pick<DraftStanding, 'decided'> | undefined,
  isDecision: boolean,
): Refusal | null => (draft?.decided || isDecision ? refuse('draft-already-decided', 'law 1') : null);
