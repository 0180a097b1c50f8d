import type { LocalDate } from '../calendar/types';
import type { OffSiteDirection } from '../deadlines/question';
import type { CaseInList } from '../pupil/state';
import type { Direction } from './state';

/** The directions that have not been ended. */
export const runningDirections = ({ offSite }: Pick<CaseInList, 'offSite'>): Direction[] =>
  (offSite?.directions ?? []).filter((d) => d.endedOn === null);

/** The last request for a review, with the day on which a review met it; undefined where nobody has asked. */
export function lastRequest({
  asked,
  reviews,
}: Direction): { on: LocalDate; metOn: LocalDate | null } | undefined {
  const request = asked.at(-1);
  return request && { on: request.on, metOn: reviews.find((on) => on >= request.on) ?? null };
}

/** The directions of a case as the deadline question takes them. */
export const offSiteQuestions = ({ offSite }: Pick<CaseInList, 'offSite'>): OffSiteDirection[] =>
  (offSite?.directions ?? []).map((direction) => {
    const { id, school, decidedOn, firstDay, reviews } = direction;
    const reviewAskedOn = lastRequest(direction)?.on ?? null;
    const before = reviewAskedOn === null ? reviews : reviews.filter((on) => on < reviewAskedOn);
    return { id, school, decidedOn, firstDay, reviewAskedOn, lastReviewOn: before.at(-1) ?? null };
  });
