import type { CompiledCalendar } from '../../calendar/school-days';
import type { RungPlan } from '../../case/ladder';
import { inSchoolDays, owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import type { Role } from '../../case/people';
import { onStage } from '../../programme/gate';
import type { PupilCase } from '../../pupil/state';

/**
 * Each escalation is answered by a named person, or climbs: to the headteacher, then to the authority. The lead owes the
 * answer, or without a programme the headteacher. Of those answered only the one just answered is asked for, to be closed.
 *
 * @source B17
 */
export function answerEscalation(
  { escalations, programme, policy, owed: onRecord }: PupilCase,
  calendar: CompiledCalendar,
): Owed[] {
  const owedBy: Role = onStage(programme) ? 'lead' : 'headteacher';
  const ladder = policy.ladders['answer-escalation'].map((plan) => toOwner(plan, owedBy));
  const isRunning = (id: string): boolean =>
    onRecord.some((o) => o.id === `answer-escalation:${id}` && o.status === 'running');
  const asked = escalations.raised.filter((e) => !e.answeredOn || isRunning(e.id));
  return asked.map((e) => {
    const duty = {
      id: `answer-escalation:${e.id}`,
      duty: 'answer-escalation',
      arisesFrom: e.id,
      owedBy,
      rule: 'B17',
      source: `${policy.name}: ${policy.answerEscalationWithinSchoolDays} school days from the signal`,
      confirmed: false,
    } as const;
    const due = inSchoolDays(e.on, policy.answerEscalationWithinSchoolDays, calendar);
    return owed(duty, due, ladder, calendar, e.answeredOn);
  });
}

/** Policies speak of whoever answers as the lead. */
const toOwner = (plan: RungPlan, owner: Role): RungPlan => ({
  ...plan,
  tell: [...new Set(plan.tell.map((role) => (role === 'lead' ? owner : role)))],
});
