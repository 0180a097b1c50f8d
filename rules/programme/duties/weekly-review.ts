import type { CompiledCalendar } from '../../calendar/school-days';
import type { LocalDate } from '../../calendar/types';
import { inSchoolDays, owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import type { PupilCase } from '../../pupil/state';
import { countedFrom } from '../counted-from';
import { onStage } from '../gate';

/**
 * The lead's weekly review: five school days (the policy says how many) after the stage began or the last review was
 * held. The review before stays in sight, closed by the day on which it was held.
 *
 * @source B5; seed 004, Stage 1: weekly review of progress by the lead
 */
export function weeklyReview(state: PupilCase, calendar: CompiledCalendar): Owed[] {
  const { programme, policy } = state;
  const stage = onStage(programme);
  if (!stage) return [];
  const starts: LocalDate[] = [stage.since, ...stage.reviews];
  const review = (n: number): Owed => {
    const duty = {
      id: `weekly-review:${stage.at}:${stage.since}:${n + 1}`,
      duty: 'weekly-review',
      arisesFrom: stage.at,
      owedBy: 'lead',
      rule: 'B5',
      source: `${policy.name}: ${policy.reviewEverySchoolDays} school days after the last review`,
      confirmed: true,
    } as const;
    const from = countedFrom(state, starts[n] ?? stage.since);
    const due = inSchoolDays(from, policy.reviewEverySchoolDays, calendar);
    return owed(duty, due, policy.ladders['weekly-review'], calendar, stage.reviews[n] ?? null);
  };
  const next = stage.reviews.length;
  return next === 0 ? [review(0)] : [review(next - 1), review(next)];
}
