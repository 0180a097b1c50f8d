import { countInWords, dateInWords, timeInWords } from '../../rules/calendar/words';
import type { ConcernEvent } from '../../rules/concern/events';
import type { ExclusionEvent } from '../../rules/exclusion/events';
import { reasonLabel } from '../../rules/exclusion/reasons';
import { howLong } from '../../rules/notices/exclusion-facts';
import { capital, roleInWords } from '../../rules/notices/naming';
import type { OffSiteEvent } from '../../rules/off-site/events';
import type { SeparationEvent } from '../../rules/separation/events';
import {
  DIRECTION_OUTCOMES,
  FACTS,
  FINDINGS,
  GOVERNORS_OUTCOMES,
  LOOKS_LIKE,
  REVIEW_OUTCOMES,
} from './choices';
import { joined, said } from './said';

type OutOfSchool = ExclusionEvent | OffSiteEvent | SeparationEvent | ConcernEvent;

/** The facts of what happened to a pupil who is suspended, excluded, sent elsewhere or kept apart. */
export function outOfSchoolSentences(event: OutOfSchool): string[] {
  switch (event.type) {
    case 'suspended':
    case 'permanently-excluded': {
      const { sessions, reasons } = event.decision;
      return [
        ...(sessions === null ? [] : [`For ${howLong(event.decision)}.`]),
        `${joined(reasons.map(reasonLabel))}.`,
      ];
    }
    case 'provision-arranged':
      return [`At ${event.provider}, from ${timeInWords(event.startsAt)}.`];
    case 'provision-attended':
      return [`On ${dateInWords(event.on)}.`];
    case 'representations-made':
      return [`On ${dateInWords(event.on)}.`, ...said(event.words)];
    case 'governors-decided':
      return [
        `${GOVERNORS_OUTCOMES[event.outcome]}. They met on ${dateInWords(event.metOn)}.`,
        event.reasons,
      ];
    case 'exclusion-cancelled':
      return [`On ${dateInWords(event.on)}.`, event.reasons];
    case 'provision-missed':
      return [`On ${dateInWords(event.on)}.`, event.reason];
    case 'work-set':
      return [`On ${dateInWords(event.on)}.`, event.what];
    case 'work-marked':
    case 'attended-school':
    case 'remote-meeting-asked':
    case 'governors-meeting-began':
    case 'review-waived':
    case 'review-window-closed':
    case 'removed-from-roll':
      return [`On ${dateInWords(event.on)}.`];
    case 'day-in-school-taken-back':
      return [`It was not on ${dateInWords(event.on)}.`, event.reason];
    case 'reintegration-meeting-held':
      return [`On ${dateInWords(event.on)}.`, event.record];
    case 'governors-meeting-arranged':
      return [
        `${capital(timeInWords(event.startsAt))}, ${event.place}${event.remote ? ' (remote)' : ''}.`,
        ...(event.inPersonBecause === null ? [] : [`In person because: ${event.inPersonBecause}`]),
      ];
    case 'review-applied':
      return [`Given on ${dateInWords(event.given.on)}.`, ...said(event.grounds)];
    case 'review-decided':
      return [`${REVIEW_OUTCOMES[event.outcome]}. Heard on ${dateInWords(event.heardOn)}.`, event.reasons];
    case 'reconsidered':
      return [`${GOVERNORS_OUTCOMES[event.outcome]}. They met on ${dateInWords(event.on)}.`, event.reasons];
    case 'exclusion-corrected':
    case 'exclusion-struck-out':
      return [event.reason];
    case 'fact-taken-back':
      return [`${FACTS[event.fact]}.`, event.reason];
    case 'directed-off-site': {
      const { provider, firstDay, days } = event.direction;
      return [`To ${provider} from ${dateInWords(firstDay)}, for ${countInWords(days, 'school day')}.`];
    }
    case 'off-site-notice-given':
      return [`On ${dateInWords(event.on)}.`];
    case 'off-site-review-asked':
      return [`By ${roleInWords(event.by)}, in writing, on ${dateInWords(event.on)}.`];
    case 'off-site-reviewed':
      return [`${DIRECTION_OUTCOMES[event.outcome]}. Held on ${dateInWords(event.on)}.`, event.record];
    // The words of a concern are for the authority: they stand on its form, not on a timeline that the school reads.
    case 'concern-raised':
      return [`${LOOKS_LIKE[event.looksLike]}.`];
    case 'concern-answered':
      return [`${FINDINGS[event.finding]}.`, event.reasons];
    case 'separation-began':
      return [
        `From ${dateInWords(event.firstDay)}, led by ${event.ledBy}. Looked at again on ${dateInWords(event.reviewOn)}.`,
        event.reason,
      ];
    case 'separation-reviewed':
      return [
        `On ${dateInWords(event.on)}. Looked at again on ${dateInWords(event.nextReviewOn)}.`,
        event.record,
      ];
    case 'separation-provided-for':
      return [`At ${event.provider}, since ${dateInWords(event.on)}.`];
    case 'separation-ended':
    case 'off-site-ended':
      return [`On ${dateInWords(event.on)}.`, event.reason];
  }
}
