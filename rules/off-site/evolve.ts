import type { OffSiteEvent } from './events';
import type { Direction, OffSite } from './state';

/** What follows. Total: a fact about an unknown direction changes nothing. */
export function evolveOffSite({ directions }: OffSite, event: OffSiteEvent): OffSite {
  if (event.type === 'directed-off-site') {
    const begun = { noticeGivenOn: null, reviews: [], asked: [], endedOn: null };
    return { directions: [...directions, { ...event.direction, ...begun }] };
  }
  return { directions: directions.map((d) => (d.id === event.direction ? learn(d, event) : d)) };
}

function learn(direction: Direction, event: Exclude<OffSiteEvent, { type: 'directed-off-site' }>): Direction {
  switch (event.type) {
    case 'off-site-notice-given':
      return { ...direction, noticeGivenOn: event.on };
    case 'off-site-review-asked':
      return { ...direction, asked: [...direction.asked, { by: event.by, on: event.on }] };
    case 'off-site-reviewed': {
      const reviewed = { ...direction, reviews: [...direction.reviews, event.on].sort() };
      return event.outcome === 'end' ? { ...reviewed, endedOn: event.on } : reviewed;
    }
    case 'off-site-ended':
      return { ...direction, endedOn: event.on };
  }
}
