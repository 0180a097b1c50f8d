import { dateOf } from '../calendar/london-time';
import type { LocalDate } from '../calendar/types';
import type { DecisionFacts, Exclusion } from './state';

/**
 * The day of every fact, and of what was set for a day to come: neither can lie before the decision. By the name of each
 * fact, so that none can be forgotten.
 */
const DAY_OF = {
  arranged: ({ arranged }) => arranged && dateOf(arranged.startsAt),
  attendedOn: (d) => d.attendedOn,
  representationsOn: (d) => d.representationsOn,
  representedInWordsOn: (d) => d.representedInWordsOn,
  governors: ({ governors }) => governors?.metOn,
  cancelledOn: (d) => d.cancelledOn,
  missedOn: (d) => d.missedOn,
  workSetOn: (d) => d.workSetOn,
  workMarkedOn: (d) => d.workMarkedOn,
  remoteAskedOn: (d) => d.remoteAskedOn,
  meeting: ({ meeting }) => meeting && dateOf(meeting.startsAt),
  meetingBeganOn: (d) => d.meetingBeganOn,
  waivedOn: (d) => d.waivedOn,
  applied: ({ applied }) => applied?.on,
  groundsGivenOn: (d) => d.groundsGivenOn,
  // Nobody's deed: it follows from the clock, which a correction sets anew.
  windowClosedOn: () => null,
  review: ({ review }) => review?.heardOn,
  reconsidered: ({ reconsidered }) => reconsidered?.on,
  offRollOn: (d) => d.offRollOn,
  reintegrationOn: (d) => d.reintegrationOn,
} satisfies Record<keyof DecisionFacts, (decision: Exclusion) => LocalDate | null | undefined>;

/** The first day on which anything has happened to a decision, or is set to; undefined where nothing has. */
export function firstFactDay(decision: Exclusion): LocalDate | undefined {
  const days = Object.values(DAY_OF).map((dayOf) => dayOf(decision));
  return days.filter((day) => typeof day === 'string').sort()[0];
}
