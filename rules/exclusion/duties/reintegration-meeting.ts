import { AFTERNOON, MORNING, UNKNOWN, meetsOn, missingOn } from '../../calendar/compiled-calendar';
import { localDateOf } from '../../calendar/epoch-day';
import type { CalendarMissing, EpochDay, LocalDate } from '../../calendar/types';
import { isPermanent, type DecisionCase } from '../decision-case';
import { dayOfSession, type SessionNumber } from '../periods';
import type { Owing, Rule } from './rule';

export const REINTEGRATION_MEETING: Rule = {
  duty: 'reintegration-meeting',
  owedBy: 'headteacher',
  asks: 'Meet about the return on or before the first day back; the return never waits for it.',
  rule: 'law.md row 41',
  source: 'Statutory guidance 2026, Part 3',
  confirmed: false,
};

/**
 * The first day back after a suspension: the day of the first session that no exclusion covers, or an earlier day on which
 * the pupil was already in school. None where a permanent exclusion follows straight on, or the pupil was out at lunchtimes only.
 *
 * @source law.md row 41: guidance, to be confirmed
 * @example four sessions from Wednesday morning: due on Friday
 */
export function reintegrationMeeting(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  if (isPermanent(aCase) || aCase.decision.lunchtimes) return undefined;
  const { served, beyond, period } = aCase.placed;
  if (typeof period.first !== 'number') return period.first;
  const last = served.at(-1);
  if (last === undefined) return undefined;
  const early = served.map(dayOfSession).find((day) => aCase.attended.has(day));
  if (early !== undefined) return { rule: REINTEGRATION_MEETING, due: localDateOf(early) };
  if (beyond !== null) return beyond.missing;
  const due = firstSessionBack(aCase, last + 1);
  return typeof due === 'string' ? { rule: REINTEGRATION_MEETING, due } : due;
}

function firstSessionBack(aCase: DecisionCase, from: SessionNumber): LocalDate | CalendarMissing | undefined {
  const { calendar, decision, history } = aCase;
  const taken = history.taken(decision.school);
  const permanent = taken.permanent.filter((other) => other.from < other.until);
  for (let session = from; ; session += 1) {
    const covering = permanent.find((other) => other.from <= session && session < other.until);
    if (covering?.until === Infinity) return undefined;
    const day: EpochDay = dayOfSession(session);
    const meets = meetsOn(calendar, day);
    if (meets === UNKNOWN) return missingOn(calendar, day);
    const open = meets & (session & 1 ? AFTERNOON : MORNING);
    if (open && covering === undefined && !taken.sessions.has(session)) return localDateOf(day);
  }
}
