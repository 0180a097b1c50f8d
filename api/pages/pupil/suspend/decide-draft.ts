import { beginToDecide, deleteDraft, draftById } from '../../../../database/suspension-drafts';
import { DECIDING_MS, notOfDraft, type DraftStanding } from '../../../../rules/exclusion/draft';
import { refuse, type Refusal } from '../../../../rules/refusal';
import type { PupilPage } from '../pupil-page';
import { isOnRecord } from './draft-view';

type Draft = NonNullable<Awaited<ReturnType<typeof draftById>>>;

/** Of which draft which decision is made. */
interface OfDraft {
  id: string;
  decision: string;
}

/** Whoever began to decide a draft before this has not: the next one may. */
const staleBy = ({ now }: PupilPage['house']): Date => new Date(now() - DECIDING_MS);

/** Why this decision cannot be made of the draft; null where it can. What was recorded of it before counts first. */
export async function draftRefusal(page: PupilPage, { id, decision }: OfDraft): Promise<Refusal | null> {
  const draft = await draftById(page.house.db, { id, pupilId: page.pupil.id });
  const standing = draft?.schoolId === page.school.id ? standingOf(page, draft) : undefined;
  return notOfDraft(standing, decision, page.house.now());
}

const standingOf = (page: PupilPage, draft: Draft): DraftStanding => ({
  decision: draft.decision,
  decidingSince: draft.decidingSince === null ? null : Date.parse(draft.decidingSince),
  decided: draft.decided || (draft.decision !== null && isOnRecord(page, draft.decision)),
});

/** Takes a draft to decide it, so that nobody else does; or says why not. */
export function takeDraft(page: PupilPage, of: OfDraft): Promise<Refusal | null> {
  const { house, pupil } = page;
  const begun = { decision: of.decision, now: new Date(house.now()), stale: staleBy(house) };
  return inTime(page, of, () => beginToDecide(house.db, { id: of.id, pupilId: pupil.id }, begun));
}

/** Takes a draft away, so that nobody decides it; or says why not. */
export function removeDraft(page: PupilPage, id: string): Promise<Refusal | null> {
  const { house, pupil } = page;
  const draft = { id, pupilId: pupil.id };
  return inTime(page, { id, decision: '' }, () => deleteDraft(house.db, draft, staleBy(house)));
}

/** Does something with a draft; where it cannot be done, also because of what happened a moment before, says why. */
async function inTime(page: PupilPage, of: OfDraft, deed: () => Promise<boolean>): Promise<Refusal | null> {
  const refusal = await draftRefusal(page, of);
  if (refusal) return refusal;
  if (await deed()) return null;
  return (await draftRefusal(page, of)) ?? refuse('draft-being-decided', 'law 1');
}
