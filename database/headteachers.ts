import type { LocalDate } from '../rules/calendar/types';
import { anyOf } from './any-of';
import type { Database } from './connect';

/** The names of the headteachers of these schools on a day, by school. */
export async function headteachersOf(
  db: Database,
  schools: readonly string[],
  on: LocalDate,
): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.personId')
    .select(['offices.schoolId', 'people.name'])
    .distinct()
    .where('office', '=', 'headteacher')
    .where('offices.schoolId', '=', anyOf(schools))
    .where('heldFrom', '<=', on)
    .where((e) => e.or([e('heldTo', 'is', null), e('heldTo', '>=', on)]))
    .orderBy('people.name')
    .execute();
  const names = new Map<string, string[]>();
  for (const { schoolId, name } of rows) {
    if (schoolId !== null) names.set(schoolId, [...(names.get(schoolId) ?? []), name]);
  }
  return names;
}
