import { impossible } from '../../impossible';
import type { Partnership } from '../state';
import type { ReviewGroupEvent } from './events';
import { endingOn } from './nomination';
import { seatsOf } from './standing';

/** What is kept of the Review Group; a partnership that was recorded before there was one has the usual seats. */
export function evolveReviewGroup(state: Partnership, event: ReviewGroupEvent): Partnership {
  const nominations = state.reviewGroup?.nominations ?? [];
  const seats = seatsOf(state);
  switch (event.type) {
    case 'nominated-to-review-group':
      return { ...state, reviewGroup: { seats, nominations: [...nominations, event.nomination] } };
    case 'nomination-ended': {
      const { nomination: id, on, reason } = event;
      const changed = nominations.map((one) => (one.id === id ? endingOn(one, on, reason) : one));
      return { ...state, reviewGroup: { seats, nominations: changed } };
    }
    case 'review-group-seats-set':
      return { ...state, reviewGroup: { seats: event.seats, nominations } };
    default:
      return impossible(event);
  }
}
