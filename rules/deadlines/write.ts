import { isMissing } from '../calendar/school-days';
import type { CalendarMissing, LocalDateTime } from '../calendar/types';
import type { Owing } from '../exclusion/duties/rule';
import type { Answer, DutyName } from './answer';
import { statusOf } from './status';

/** What a duty comes to in the answer: its dates, or the calendar that would be needed to know them. */
export function write(
  answer: Answer,
  asOf: LocalDateTime | null,
  decision: string,
  duty: DutyName,
  found: Owing | CalendarMissing | undefined,
): void {
  if (found === undefined) return;
  if (isMissing(found)) {
    answer.problems.push({
      code: 'calendar-missing',
      school: found.school,
      year: found.year,
      duty,
      decision,
    });
    return;
  }
  const { owedBy, rule, source, confirmed } = found.rule;
  answer.duties.push({
    duty,
    decision,
    owedBy,
    due: found.due,
    dueAt: found.dueAt ?? null,
    notBefore: found.notBefore ?? null,
    days: found.days ?? [],
    rule,
    source,
    confirmed,
    ...(asOf !== null && { status: statusOf(found, asOf) }),
  });
}
