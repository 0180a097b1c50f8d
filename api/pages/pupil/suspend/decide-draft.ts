import { beginToDecide, draftById } from '../../../../database/suspension-drafts';
import { DECIDING_MS, notOfDraft, type DraftStanding } from '../../../../rules/exclusion/draft';
import { refuse, type Refusal } from '../../../../rules/refusal';
import type { PupilPage } from '../pupil-page';
import { draftView } from './draft-view';

type Draft = NonNullable<Awaited<ReturnType<typeof draftById>>>;

/** Of which draft which decision is made. */
interface OfDraft {
  id: string;
  decision: string;
}

/** Whoever began to decide a draft before this has not: the next one may. */
export const staleBy = ({ now }: PupilPage['house']): Date => new Date(now() - DECIDING_MS);

/** Why this decision cannot be made of the draft; null where it can. What was recorded of it before counts first. */
export async function draftRefusal(page: PupilPage, { id, decision }: OfDraft): Promise<Refusal | null> {
  await draftView(page);
  const draft = await draftById(page.house.db, { id, pupilId: page.pupil.id });
  const standing = draft?.schoolId === page.school.id ? standingOf(draft) : undefined;
  return notOfDraft(standing, decision, page.house.now());
}

const standingOf = (draft: Draft): DraftStanding => ({
  decision: draft.decision,
  decidingSince: draft.decidingSince === null ? null : Date.parse(draft.decidingSince),
  decided: draft.decided,
});

/** Takes a draft to decide it, so that nobody else does; or says why not. */
export async function takeDraft(page: PupilPage, of: OfDraft): Promise<Refusal | null> {
  const { house, pupil } = page;
  const begun = { decision: of.decision, now: new Date(house.now()), stale: staleBy(house) };
  const refusal = await draftRefusal(page, of);
  if (refusal) return refusal;
  const isTaken = await beginToDecide(house.db, { id: of.id, pupilId: pupil.id }, begun);
  return isTaken ? null : refuse('draft-being-decided', 'law 1');
}
