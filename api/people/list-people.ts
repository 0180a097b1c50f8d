import type { LocalDate } from '../../rules/calendar/types';
import type { Office } from '../../rules/case/people';
import type { PanelCategory } from '../../rules/panel/categories';
import type { Database } from '../../database/connect';

/** Somebody of a partnership with all the offices they hold, have held or will hold in it. */
export interface PersonInList {
  id: string;
  name: string;
  email: string;
  /** The partnership keeps their account; of an officer who covers it too, another one does (A2). */
  own: boolean;
  offices: {
    office: Office;
    school: string | null;
    from: LocalDate;
    to: LocalDate | null;
    category: PanelCategory | null;
  }[];
}

/** Everybody of a partnership who can sign in or could, by name. */
export async function listPeople(db: Database, partnership: string): Promise<PersonInList[]> {
  const rows = await db
    .selectFrom('people')
    .leftJoin('offices', (join) =>
      join.onRef('offices.personId', '=', 'people.id').on('offices.partnershipId', '=', partnership),
    )
    .select(['people.id', 'people.name', 'people.email', 'people.partnershipId'])
    .select(['offices.office', 'offices.schoolId', 'offices.heldFrom', 'offices.heldTo', 'offices.category'])
    .where((e) => e.or([e('people.partnershipId', '=', partnership), e('offices.personId', 'is not', null)]))
    .orderBy('people.name')
    .orderBy('people.id')
    .orderBy('offices.heldFrom')
    .execute();
  const people = new Map<string, PersonInList>();
  for (const {
    id,
    name,
    email,
    partnershipId,
    office,
    schoolId: school,
    heldFrom: from,
    heldTo: to,
    category,
  } of rows) {
    const person = people.get(id) ?? { id, name, email, own: partnershipId === partnership, offices: [] };
    if (office && from) person.offices.push({ office, school, from, to, category });
    people.set(id, person);
  }
  return [...people.values()];
}
