import { caseStates } from '../../../../../database/case-states';
import { owedFor } from '../../../../../database/obligations';
import { schoolsSeenBy } from '../../../../cases/scope';
import type { PupilPage } from '../../pupil-page';

/** So many duties of leads are looked through for the next review. */
const MOST = 50;

/** The next weekly review that the viewer owes for another pupil; the page of today when there is none. */
export async function nextReview({ house, viewer, caseId, today }: PupilPage): Promise<string> {
  const schools = schoolsSeenBy(viewer);
  const { rows } = await owedFor(house.db, {
    partnership: viewer.partnership,
    ...(schools && { schools }),
    owedBy: ['lead'],
    size: MOST,
  });
  const reviews = rows.filter((row) => row.obligation.duty === 'weekly-review' && row.caseId !== caseId);
  const states = await caseStates(
    house.db,
    reviews.map((row) => row.caseId),
  );
  const next = reviews.find(({ caseId: id, obligation }) => {
    const programme = states.get(id)?.programme;
    const isMine = programme && programme.at !== 'not-open' && programme.lead === viewer.person;
    return isMine && (obligation.due ?? '9999') <= today;
  });
  return next?.pupil ? `/pupils/${next.pupil.id}/review` : '/today';
}
