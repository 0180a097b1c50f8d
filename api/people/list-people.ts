import type { LocalDate } from '../../rules/calendar/types';
import type { Office } from '../../rules/case/people';
import type { Database } from '../../database/connect';

/** Somebody of a partnership with all the offices they hold, have held or will hold. */
export interface PersonInList {
  id: string;
  name: string;
  email: string;
  offices: { office: Office; school: string | null; from: LocalDate; to: LocalDate | null }[];
}

/** Everybody of a partnership who can sign in or could, by name. */
export async function listPeople(db: Database, partnership: string): Promise<PersonInList[]> {
  const rows = await db
    .selectFrom('people')
    .leftJoin('offices', 'offices.personId', 'people.id')
    .select(['people.id', 'people.name', 'people.email'])
    .select(['offices.office', 'offices.schoolId', 'offices.heldFrom', 'offices.heldTo'])
    .where('people.partnershipId', '=', partnership)
    .orderBy('people.name')
    .orderBy('people.id')
    .orderBy('offices.heldFrom')
    .execute();
  const people = new Map<string, PersonInList>();
  for (const { id, name, email, office, schoolId: school, heldFrom: from, heldTo: to } of rows) {
    const person = people.get(id) ?? { id, name, email, offices: [] };
    if (office && from) person.offices.push({ office, school, from, to });
    people.set(id, person);
  }
  return [...people.values()];
}
