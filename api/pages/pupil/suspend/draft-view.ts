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

/** Whether the viewer drafts a suspension, which the headteacher alone decides. */
export const drafts = (page: PupilPage): boolean =>
  page.viewer.office === 'lead' && whyNoDraft(page) === null;

/** What is said of a draft wherever it shows. */
export interface DraftView {
  id: string;
  by: string;
  /** As the form takes them. When it begins and when it was decided are asked anew: they are the head's to say, on the head's day. */
  answers: Raw;
}

/** The draft about a pupil that waits at the viewer's school; null where there is none, or it is not theirs to see. */
export async function draftView(page: PupilPage): Promise<DraftView | null> {
  const { house, viewer, pupil, school } = page;
  if (!may(viewer.office, 'discard-draft')) return null;
  const draft = await draftOf(house.db, { pupilId: pupil.id, schoolId: school.id });
  if (!draft) return null;
  const { id, decision } = draft;
  if (decision !== null && isOnRecord(page, decision)) {
    await draftDecided(house.db, { id, decision });
    return null;
  }
  const [person] = await peopleByIds(house.db, viewer.partnership, [draft.draftedBy]);
  const at = localDateTimeOf(Date.parse(draft.draftedAt));
  return {
    id,
    by: `A draft from ${person ? `${person.name}, lead` : 'the lead'}, ${dateAndTime(at)}`,
    answers: { ...draft.answers, begins: undefined, draft: id },
  };
}

/** Whether a decision of this id has been made about the pupil. */
export const isOnRecord = ({ state }: Pick<PupilPage, 'state'>, decision: string): boolean =>
  state.exclusions.decisions.some(({ id }) => id === decision);
