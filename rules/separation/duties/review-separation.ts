import type { CompiledCalendar } from '../../calendar/school-days';
import { owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import { ladderOf } from '../../policies/ladder-of';
import type { PupilCase } from '../../pupil/state';
import type { Separation } from '../state';

/**
 * A separation is as short as possible: it is looked at again on the day that was set, and each review sets the next. No
 * law sets a count.
 *
 * @source law.md row 45a
 */
export function reviewSeparation(
  { id, reviews, endedOn }: Separation,
  { policy }: PupilCase,
  calendar: CompiledCalendar,
): Owed[] {
  const asked = reviews.map((review, at) => ({ ...review, number: at + 1 }));
  const open = asked.slice(-2).filter((r) => endedOn === null || r.heldOn !== null);
  return open.map(({ due, heldOn, number }) => {
    const duty = {
      id: `review-separation:${id}:${number}`,
      duty: 'review-separation',
      arisesFrom: id,
      owedBy: 'headteacher',
      rule: 'law.md row 45a',
      source: 'the day that was set; statutory guidance in force from 26 July 2026',
      confirmed: false,
    } as const;
    const counted = { due, days: [{ date: due, counts: null, why: 'the day that was set' }] };
    return owed(duty, counted, ladderOf(policy, 'review-separation'), calendar, heldOn);
  });
}
