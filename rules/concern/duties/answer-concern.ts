import type { LocalDate } from '../../calendar/types';
import type { CompiledCalendar } from '../../calendar/school-days';
import { inWorkingDays, owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import { ladderOf } from '../../policies/ladder-of';
import type { Policy } from '../../policies/policy';
import { settings } from '../../policies/settings';
import type { PupilCase } from '../../pupil/state';

/** The id of the duty to answer a concern, or a report that is one yet to be placed. */
export const answerDutyId = (id: string): string => `answer-concern:${id}`;

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
    onRecord.some((o) => o.id === answerDutyId(id) && o.status === 'running');
  const asked = concerns.filter((c) => c.answered === null || isRunning(c.id));
  return asked.map(({ id, on, answered }) =>
    answerOwed({ id, on, answeredOn: answered?.on ?? null }, days, policy, calendar),
  );
}

/**
 * The duty to answer one of them.
 *
 * @param days working days from the day on which it was raised
 */
export function answerOwed(
  { id, on, answeredOn }: { id: string; on: LocalDate; answeredOn: LocalDate | null },
  days: number,
  policy: Policy,
  calendar: CompiledCalendar,
): Owed {
  const duty = {
    id: answerDutyId(id),
    duty: 'answer-concern',
    arisesFrom: id,
    owedBy: 'authority',
    rule: 'C12',
    source: `${policy.name}: ${days} working days from the day it was raised; Education Act 2002 s51A`,
    confirmed: false,
  } as const;
  return owed(duty, inWorkingDays(on, days), ladderOf(policy, 'answer-concern'), calendar, answeredOn);
}

/** A policy that was pinned before there were concerns says nothing of them, and takes the usual days. */
export function daysToAnswer(policy: Policy): number {
  const own: Partial<Policy> = policy;
  return own.answerConcernWithinWorkingDays ?? settings.answerConcernWithinWorkingDays;
}
