import type { SeparationEvent } from './events';
import type { Separation } from './state';

/** What follows. Total: a fact about an unknown separation changes nothing. */
export function evolveSeparations(separations: Separation[], event: SeparationEvent): Separation[] {
  if (event.type === 'separation-began') {
    const { separation: id, decidedOn, firstDay, ledBy, reviewOn } = event;
    const reviews = [{ due: reviewOn, heldOn: null }];
    return [...separations, { id, decidedOn, firstDay, ledBy, provision: null, reviews, endedOn: null }];
  }
  return separations.map((s) => (s.id === event.separation ? learn(s, event) : s));
}

function learn(
  separation: Separation,
  event: Exclude<SeparationEvent, { type: 'separation-began' }>,
): Separation {
  switch (event.type) {
    case 'separation-reviewed': {
      const held = separation.reviews.map((r) => (r.heldOn === null ? { ...r, heldOn: event.on } : r));
      return { ...separation, reviews: [...held, { due: event.nextReviewOn, heldOn: null }] };
    }
    case 'separation-provided-for':
      return { ...separation, provision: { provider: event.provider, attendedOn: event.on } };
    case 'separation-ended':
      return { ...separation, endedOn: event.on };
  }
}
