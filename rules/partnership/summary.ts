import type { LocalDate } from '../calendar/types';
import type { Phase } from '../register/phase';
import type { Agreement } from './members/member';
import type { Period } from './period';
import type { Seats } from './review-group/nomination';
import { heldNominations, seatsOf, vacanciesOn } from './review-group/standing';
import type { Partnership } from './state';

/** The little of a partnership that a list needs, without its schools and their calendars. */
export interface PartnershipSummary {
  agreements?: Agreement[];
  /** Left out while nobody was ever nominated. */
  reviewGroup?: { seats: Seats; held: (Period & { phase: Phase })[] };
}

export const summaryOf = (state: Partnership): PartnershipSummary => ({
  ...(state.agreements && { agreements: state.agreements }),
  ...(state.reviewGroup && {
    reviewGroup: {
      seats: seatsOf(state),
      held: heldNominations(state).map(({ phase, from, to }) => ({ phase, from, to })),
    },
  }),
});

/**
 * Whether nominations to the Review Group are due on a day: a seat is vacant, or falls vacant soon. Not where nobody was ever
 * nominated: a partnership may have no such group.
 *
 * @source A4
 */
export const areNominationsDue = ({ reviewGroup }: PartnershipSummary, on: LocalDate): boolean =>
  reviewGroup !== undefined &&
  (['secondary', 'primary'] as const).some((phase) => {
    const own = reviewGroup.held.filter((one) => one.phase === phase);
    const { vacant, due } = vacanciesOn(reviewGroup.seats[phase], own, on);
    return vacant > 0 || due.length > 0;
  });
