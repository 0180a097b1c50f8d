import type { Partnership } from '../../rules/partnership/state';

interface Named {
  id: string;
  name: string;
}

/** A family of schools with its schools by name. */
export interface FamilyInList extends Named {
  schools: Named[];
}

export interface Localities {
  /** By name; `centre` is null where there is none yet. */
  localities: (Named & { centre: string | null; families: FamilyInList[] })[];
  /** Schools that belong to no family yet, by name. */
  without: Named[];
}

const byName = (one: Named, other: Named): number => one.name.localeCompare(other.name, 'en');

/** The localities of a partnership with their families of schools, and the schools that are in none. */
export function readLocalities({ schools, localities = [] }: Partnership): Localities {
  const named = (ids: string[]): Named[] =>
    schools
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => ({ id, name }))
      .sort(byName);
  const gathered = localities.flatMap(({ families }) => families.flatMap((family) => family.schools));
  return {
    localities: localities.map(({ id, name, centre, families }) => ({
      id,
      name,
      centre: centre || null,
      families: families.map((family) => ({ ...family, schools: named(family.schools) })),
    })),
    without: named(schools.map(({ id }) => id).filter((id) => !gathered.includes(id))),
  };
}
