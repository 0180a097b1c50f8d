import { draftDecided, draftOf } from '../../../../database/suspension-drafts';
import { peopleByIds } from '../../../../database/people';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import { pupilGate } from '../../../../rules/pupil/decide';
import type { Refusal } from '../../../../rules/refusal';
import { may } from '../../../permissions';
import { dateAndTime } from '../../../words/dates';
import type { Raw } from '../../form/answers';
import type { PupilPage } from '../pupil-page';

/** Why nobody can draft a suspension of the pupil now; null where a lead can. */
export const whyNoDraft = ({ state }: Pick<PupilPage, 'state'>): Refusal | null =>
  pupilGate(state, { type: 'suspend' });

/** Whether the viewer's office drafts what the headteacher alone decides. */
export const isDrafter = ({ viewer }: Pick<PupilPage, 'viewer'>): boolean =>
  may(viewer.office, 'draft-suspension');

/** Whether the viewer can draft a suspension of the pupil now. */
export const drafts = (page: PupilPage): boolean => isDrafter(page) && whyNoDraft(page) === null;

/** What is said of a draft wherever it shows. */
export interface DraftView {
  id: string;
  by: string;
  /** As the form takes them. When it begins is asked anew: it is the head's to say, on the head's day. */
  answers: Raw;
}

/** The draft about a pupil that waits at the viewer's school; null where there is none, or it is not theirs to see. */
export async function draftView(page: PupilPage): Promise<DraftView | null> {
  const { house, viewer, pupil, school } = page;
  if (!may(viewer.office, 'discard-draft')) return null;
  const draft = await draftOf(house.db, { pupilId: pupil.id, schoolId: school.id });
  if (!draft || (draft.decision !== null && isOnRecord(page, draft.decision))) return null;
  const [person] = await peopleByIds(house.db, viewer.partnership, [draft.draftedBy]);
  const at = localDateTimeOf(Date.parse(draft.draftedAt));
  return {
    id: draft.id,
    by: `A draft from ${person ? `${person.name}, lead` : 'the lead'}, ${dateAndTime(at)}`,
    answers: { ...draft.answers, begins: undefined, draft: draft.id },
  };
}

/**
 * Ends the wait of a draft whose decision is on record, where nobody was left to say so when it was recorded: it goes from Today,
 * and the next one can be kept.
 */
export async function endDecidedDraft(page: PupilPage): Promise<void> {
  const { house, pupil, school } = page;
  const draft = await draftOf(house.db, { pupilId: pupil.id, schoolId: school.id });
  if (!draft || draft.decision === null || !isOnRecord(page, draft.decision)) return;
  await draftDecided(house.db, { id: draft.id, decision: draft.decision });
}

/** Whether a decision of this id has been made about the pupil. */
export const isOnRecord = ({ state }: Pick<PupilPage, 'state'>, decision: string): boolean =>
  state.exclusions.decisions.some(({ id }) => id === decision);
