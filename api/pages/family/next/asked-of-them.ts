import { standsOn } from '../../../../rules/exclusion/standing';
import { daysOut } from '../../../../rules/notices/days-out';
import type { Speech } from '../../../family/speech';
import type { FamilyPage } from '../family-page';

/**
 * What the law asks of the family itself, from today on: the days on which the pupil must not be in a public place.
 *
 * @returns null where no such day is to come
 * @source law.md row 4: Education and Inspections Act 2006, section 103
 */
export function askedOfThem(
  { state, pupil, today }: Pick<FamilyPage, 'state' | 'pupil' | 'today'>,
  { say, day }: Speech,
): { sentence: string; days: string[] } | null {
  const days = state.exclusions.decisions
    .flatMap((decision) => daysOut(decision, state).atHome.filter((date) => standsOn(decision, date)))
    .filter((date) => date >= today);
  if (days.length === 0) return null;
  return {
    sentence: say({ say: 'asked.out', with: { name: pupil.firstName } }),
    days: [...new Set(days)].sort().map(day),
  };
}
