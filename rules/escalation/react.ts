import { dateOf } from '../calendar/london-time';
import { compileCalendar, isMissing, schoolDaysBetween } from '../calendar/school-days';
import { termOf } from '../calendar/terms';
import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { PupilCase } from '../pupil/state';
import type { EscalationEvent } from './events';

/**
 * The thresholds of the policy that have been crossed, each of which raises an escalation by itself: incidents within
 * a window of school days, repeat suspensions in a term, missed reviews (B17). Each is raised once for what crossed it.
 */
export function escalationsByThemselves(state: PupilCase, now: LocalDateTime): EscalationEvent[] {
  return [
    ...byIncidents(state, dateOf(now)),
    ...bySuspensions(state, dateOf(now)),
    ...byMissedReviews(state, dateOf(now)),
  ];
}

const raise = (
  by: 'incidents' | 'repeat-suspensions' | 'missed-reviews',
  id: string,
  on: LocalDate,
  concern: string,
) => ({ type: 'escalation-raised', escalation: `${by}:${id}`, on, by, concern }) as const;

/** Incidents that have raised one already do not count towards the next. */
function byIncidents(state: PupilCase, on: LocalDate): EscalationEvent[] {
  const { incidents: needed, withinSchoolDays } = state.policy.thresholds;
  const { incidents, raised } = state.escalations;
  const last = incidents.at(-1);
  const first = incidents.at(-needed);
  if (last === undefined || first === undefined) return [];
  const between = schoolDaysBetween(compileCalendar(state.school.id, state.calendar), first, last);
  if (isMissing(between) || between > withinSchoolDays) return [];
  if (raised.some((e) => e.by === 'incidents' && e.id >= `incidents:${first}`)) return [];
  return [raise('incidents', last, on, `${needed} incidents within ${withinSchoolDays} school days`)];
}

function bySuspensions(state: PupilCase, on: LocalDate): EscalationEvent[] {
  const suspensions = state.exclusions.decisions.filter((d) => d.kind === 'suspension');
  const last = suspensions.at(-1);
  if (!last) return [];
  const term = termOf(compileCalendar(state.school.id, state.calendar), dateOf(last.decidedAt));
  if (!term || isMissing(term)) return [];
  const inTerm = suspensions.filter(
    (d) => dateOf(d.decidedAt) >= term.from && dateOf(d.decidedAt) <= term.to,
  );
  if (inTerm.length < state.policy.thresholds.suspensionsInTerm) return [];
  if (state.escalations.raised.some((e) => e.id === `repeat-suspensions:${last.id}`)) return [];
  return [raise('repeat-suspensions', last.id, on, `${inTerm.length} suspensions this term`)];
}

function byMissedReviews(state: PupilCase, on: LocalDate): EscalationEvent[] {
  const missed = state.owed.filter((o) => o.ladder.some((r) => r.raises === 'missed-reviews' && r.climbedAt));
  return missed
    .filter((o) => !state.escalations.raised.some((e) => e.id === `missed-reviews:${o.id}`))
    .map((o) => raise('missed-reviews', o.id, on, 'The weekly review has been missed'));
}
