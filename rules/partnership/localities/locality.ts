/** A part of the partnership's area, with the centre that its families of schools turn to (seeds 001 and 002). */
export interface Locality {
  id: string;
  name: string;
  /** The name of its centre; empty where it has none yet. */
  centre: string;
  families: Family[];
}

/** Schools of a locality that belong together: each school is in one family at a time. */
export interface Family {
  id: string;
  name: string;
  schools: string[];
}

/** The schools of a locality: those of its families. */
export const schoolsIn = ({ families }: Pick<Locality, 'families'>): string[] =>
  families.flatMap(({ schools }) => schools);

/** A family with the locality in which it is; undefined where there is none of that id. */
export function familyWithId(
  localities: Locality[],
  id: string,
): { family: Family; locality: Locality } | undefined {
  for (const locality of localities) {
    const family = locality.families.find((one) => one.id === id);
    if (family) return { family, locality };
  }
  return undefined;
}
