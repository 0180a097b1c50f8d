import type { CompiledCalendar } from '../../calendar/school-days';
import { inSchoolDays, owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import { onStage } from '../../programme/gate';
import type { PupilCase } from '../../pupil/state';

/** Answered ones stay in sight for a while: so many of them. */
const ANSWERED_KEPT = 2;

/**
 * Each escalation is answered by a named person, or climbs: to the headteacher, then to the authority.
 *
 * @source B17
 */
export function answerEscalation(
  { escalations, programme, policy }: PupilCase,
  calendar: CompiledCalendar,
): Owed[] {
  const answered = escalations.raised.filter((e) => e.answeredOn).slice(-ANSWERED_KEPT);
  const open = escalations.raised.filter((e) => !e.answeredOn);
  return [...answered, ...open].map((e) => {
    const duty = {
      id: `answer-escalation:${e.id}`,
      duty: 'answer-escalation',
      arisesFrom: e.id,
      owedBy: onStage(programme) ? 'lead' : 'headteacher',
      rule: 'B17',
      source: `${policy.name}: ${policy.answerEscalationWithinSchoolDays} school days from the signal`,
      confirmed: false,
    } as const;
    const due = inSchoolDays(e.on, policy.answerEscalationWithinSchoolDays, calendar);
    return owed(duty, due, policy.ladders['answer-escalation'], calendar, e.answeredOn);
  });
}
