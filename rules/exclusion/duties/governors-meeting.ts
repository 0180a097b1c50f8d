import { earlier } from '../../calendar/earlier';
import {
  isMissing,
  schoolDayBefore,
  schoolDaysAfter,
  schoolDaysUntil,
  type CompiledCalendar,
  type Count,
} from '../../calendar/school-days';
import type { CalendarMissing, LocalDate } from '../../calendar/types';
import { citing } from '../../law';
import type { Decision } from '../../deadlines/question';
import type { DecisionCase } from '../decision-case';
import { FIFTEEN_DAYS, FIVE_DAYS } from '../totals';
import type { Owing, Rule } from './rule';

const REGARDLESS = 15;
const ON_REPRESENTATIONS = 50;

/** Regardless of representations: a permanent exclusion, or more than fifteen days in the term. */
export const GOVERNORS_MEETING: Rule = {
  duty: 'governors-meeting',
  owedBy: 'governing-body',
  asks: 'Meet and decide on reinstatement within 15 school days of receiving notice.',
  rule: 'law.md rows 28, 29',
  source: 'SI 2012/1033 reg 24(1)(a), (b)(i) (academies) and its counterparts',
  confirmed: true,
};

/** More than five days and up to fifteen, once the parents make representations. */
export const GOVERNORS_MEETING_ON_REPRESENTATIONS: Rule = {
  ...GOVERNORS_MEETING,
  asks: 'Meet and decide on reinstatement within 50 school days of receiving notice.',
  rule: 'law.md row 26',
  ...citing('law 26'),
};

/** A public exam or national test would be lost. */
export const GOVERNORS_MEETING_BEFORE_EXAM: Rule = {
  ...GOVERNORS_MEETING,
  asks: 'Meet within 15 school days of receiving notice, and before the exam so far as practicable.',
  rule: 'law.md row 30',
  source: 'SI 2012/1033 reg 24(1)(b)(ii) (academies) and its counterparts',
};

/**
 * 15 or 50 school days after the governors received notice, never from the representations; with an exam lost, the
 * earlier of that and the last school day before it, but not before the day of notice.
 *
 * Missed, it is still owed, and met late (row 31, to be confirmed).
 *
 * @source law.md rows 25-31: SI 2012/1033 reg 24(1)
 * @example notice 2026-10-21, 14 sessions, representations made: due 2027-01-22
 */
export function governorsMeeting(aCase: DecisionCase): Owing | CalendarMissing | undefined {
  const { decidedOn, facts, calendar, decision, placed } = aCase;
  const rule = meetingRule(decision, placed.mostInATerm, facts.representations !== undefined);
  if (rule === undefined) return undefined;
  const from = facts.noticeReceived ?? decidedOn;
  const days = rule === GOVERNORS_MEETING_ON_REPRESENTATIONS ? ON_REPRESENTATIONS : REGARDLESS;
  const count = schoolDaysAfter({ from, days, calendar });
  const found = decision.losesExamOn ? beforeExam(aCase, count, from, decision.losesExamOn) : count;
  if (isMissing(found)) return found;
  // The meeting began, or its decision was given: either shows that it was held.
  const closed = earlier(facts.meetingBegan, facts.governorsDecided?.given.on);
  return { rule, ...found, ...(closed !== undefined && { closedOn: closed }) };
}

/**
 * By which rule the governors must meet about a decision, if they must.
 *
 * @param sessions the most that a term comes to with it
 * @source law.md rows 25 to 30
 */
export function meetingRule(
  { kind, losesExamOn }: Pick<Decision, 'kind' | 'losesExamOn'>,
  sessions: number,
  hasRepresentations: boolean,
): Rule | undefined {
  if (losesExamOn) return GOVERNORS_MEETING_BEFORE_EXAM;
  if (kind === 'permanent-exclusion' || sessions > FIFTEEN_DAYS) return GOVERNORS_MEETING;
  return sessions > FIVE_DAYS && hasRepresentations ? GOVERNORS_MEETING_ON_REPRESENTATIONS : undefined;
}

/** The earlier of the count and the last school day before the exam, which is never before the day of notice. */
function beforeExam(
  { calendar }: DecisionCase,
  count: Count | CalendarMissing,
  notice: LocalDate,
  exam: LocalDate,
): Count | CalendarMissing {
  const last = lastSchoolDayBefore(calendar, exam, notice);
  const furthest = isMissing(count) ? count.date : count.due;
  if (isMissing(last)) return isMissing(count) || last.date > furthest ? count : last;
  return last >= furthest ? count : { due: last, days: schoolDaysUntil(calendar, notice, last) };
}

function lastSchoolDayBefore(
  calendar: CompiledCalendar,
  exam: LocalDate,
  notice: LocalDate,
): LocalDate | CalendarMissing {
  if (exam <= notice) return notice;
  const before = schoolDayBefore(calendar, exam);
  if (!isMissing(before)) return before < notice ? notice : before;
  return before.date <= notice ? notice : before;
}
