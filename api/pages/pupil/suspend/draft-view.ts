import { draftOf } from '../../../../database/suspension-drafts';
import { peopleByIds } from '../../../../database/people';
import { dateOf, localDateTimeOf } from '../../../../rules/calendar/london-time';
import { pupilGate } from '../../../../rules/pupil/decide';
import { dateAndTime } from '../../../words/dates';
import type { Raw } from '../../form/answers';
import type { PupilPage } from '../pupil-page';

/** Whether the viewer drafts a suspension, which the headteacher alone decides. */
export const drafts = ({ viewer, state }: PupilPage): boolean =>
  viewer.office === 'lead' && pupilGate(state, { type: 'suspend' }) === null;

/** What is said of a draft wherever it shows. */
export interface DraftView {
  id: string;
  by: string;
  /** As the form takes them. When it begins is asked again after its day, and when it was decided always: that is the head's to say. */
  answers: Raw;
}

/** The draft about a pupil; null where there is none. */
export async function draftView({ house, viewer, pupil, today }: PupilPage): Promise<DraftView | null> {
  const draft = await draftOf(house.db, pupil.id);
  if (!draft) return null;
  const [person] = await peopleByIds(house.db, viewer.partnership, [draft.draftedBy]);
  const at = localDateTimeOf(Date.parse(draft.draftedAt));
  const { begins, ...answers } = draft.answers;
  return {
    id: draft.id,
    by: `A draft from ${person ? `${person.name}, lead` : 'the lead'}, ${dateAndTime(at)}`,
    answers: { ...answers, ...(dateOf(at) === today && { begins }) },
  };
}
