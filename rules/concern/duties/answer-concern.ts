import type { CompiledCalendar } from '../../calendar/school-days';
import { inWorkingDays, owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import { ladderOf } from '../../policies/ladder-of';
import type { Policy } from '../../policies/policy';
import { settings } from '../../policies/settings';
import type { PupilCase } from '../../pupil/state';

/**
 * Each concern is answered by an officer of the authority within so many working days, a setting of ours, or it climbs to
 * the Chair. No rung of it goes to the school.
 *
 * @source C12; law.md row 1
 */
export function answerConcern(
  { concerns = [], policy, owed: onRecord }: PupilCase,
  calendar: CompiledCalendar,
): Owed[] {
  const days = daysToAnswer(policy);
  const isRunning = (id: string): boolean =>
    onRecord.some((o) => o.id === `answer-concern:${id}` && o.status === 'running');
  const asked = concerns.filter((c) => c.answered === null || isRunning(c.id));
  return asked.map(({ id, on, answered }) => {
    const duty = {
      id: `answer-concern:${id}`,
      duty: 'answer-concern',
      arisesFrom: id,
      owedBy: 'authority',
      rule: 'C12',
      source: `${policy.name}: ${days} working days from the day it was raised; Education Act 2002 s51A`,
      confirmed: false,
    } as const;
    const ladder = ladderOf(policy, 'answer-concern');
    return owed(duty, inWorkingDays(on, days), ladder, calendar, answered?.on ?? null);
  });
}

/** A policy that was pinned before there were concerns says nothing of them, and takes the usual days. */
function daysToAnswer(policy: Policy): number {
  const own: Partial<Policy> = policy;
  return own.answerConcernWithinWorkingDays ?? settings.answerConcernWithinWorkingDays;
}
