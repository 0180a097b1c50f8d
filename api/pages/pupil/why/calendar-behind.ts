import { schoolById } from '../../../../database/partnerships';
import type { Obligation } from '../../../../rules/case/obligation';
import { sees } from '../../../cases/scope';
import { may } from '../../../permissions';
import type { PupilPage } from '../pupil-page';

/** The calendar behind a count: that of the school whose head decided, also after the pupil has moved (law 22). */
export async function calendarBehind(
  { house, viewer, school, state }: PupilPage,
  { arisesFrom }: Obligation,
) {
  const { decisions, struckOut = [] } = state.exclusions;
  const decision = [...decisions, ...struckOut].find((d) => d.id === arisesFrom);
  const former = state.formerSchools?.find((s) => s.id === decision?.school);
  const there = former ? ((await schoolById(house.db, former.id)) ?? school) : school;
  const { years } = former?.calendar ?? state.calendar;
  // The calendar of a school that is not theirs is not theirs to open.
  const isTheirs = may(viewer.office, 'read-calendar') && sees(viewer, there.id);
  const href = isTheirs ? `/calendars/${there.id}` : null;
  return { school: there.name, href, years: years.map((y) => y.name), note: there.calendarNote };
}
