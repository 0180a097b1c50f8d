import type { Actor } from '../rules/case/people';
import { anyOf } from './any-of';
import type { Database } from './connect';
import { peopleByIds } from './people';

/** Under what a name is found: an id that a registration gave a contact is never taken for a person who holds an office. */
export const actorKey = ({ person, office }: Actor): string =>
  office === 'family' ? `family:${person}` : person;

/** The names of those who acted in a partnership's cases: people with offices, and contacts who answered for themselves. */
export async function actorNames(
  db: Database,
  partnership: string,
  actors: readonly (Actor | null)[],
): Promise<Map<string, string>> {
  const idsOf = (family: boolean): string[] => [
    ...new Set(actors.flatMap((a) => (a && (a.office === 'family') === family ? a.person : []))),
  ];
  const people = await peopleByIds(db, partnership, idsOf(false));
  const contacts = await contactsByIds(db, partnership, idsOf(true));
  return new Map([
    ...people.map(({ id, name }) => [id, name] as const),
    ...contacts.map(({ id, name }) => [actorKey({ person: id, office: 'family' }), name] as const),
  ]);
}

async function contactsByIds(
  db: Database,
  partnership: string,
  ids: string[],
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('contacts as c')
    .innerJoin('pupils as p', 'p.id', 'c.pupilId')
    .select(['c.id', 'c.name'])
    .where('p.partnershipId', '=', partnership)
    .where('c.id', '=', anyOf(ids))
    .execute();
}
