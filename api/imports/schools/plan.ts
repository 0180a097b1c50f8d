import type { School } from '../../../database/partnerships';
import { factsThatDiffer } from '../../../rules/partnership/import-schools';
import type { RegisterFacts } from '../../../rules/partnership/state';
import type { RegisterFile, RegisterSchool } from './file';

/** What taking in the register's file would do to the schools of a partnership, as they are now. */
export interface SchoolsPlan {
  add: RegisterSchool[];
  change: { school: School; facts: RegisterSchool; differs: ReturnType<typeof factsThatDiffer> }[];
  same: School[];
  /** Schools of ours that the file does not have as open: nothing happens to them. */
  gone: { school: School; why: string }[];
}

/**
 * Compares the file with the record. A school of ours is the one of the same number, or of the same number within the
 * authority (it became an academy), or, where it was added by hand, of the same name.
 */
export function planSchools(file: RegisterFile, ours: School[]): SchoolsPlan {
  const plan: SchoolsPlan = { add: [], change: [], same: [], gone: [] };
  const open = new Set(file.schools.map(({ urn }) => urn));
  const left = new Set(ours);
  for (const facts of file.schools) {
    const school =
      [...left].find(({ urn }) => urn === facts.urn) ?? [...left].find((s) => isAlike(s, facts, open));
    if (!school) {
      plan.add.push(facts);
      continue;
    }
    left.delete(school);
    const differs = factsThatDiffer(factsOf(school), facts);
    if (differs.length === 0) plan.same.push(school);
    else plan.change.push({ school, facts, differs });
  }
  for (const school of left) {
    if (school.authority === file.authority) plan.gone.push({ school, why: whyGone(school, file) });
  }
  return plan;
}

/** A number that is open itself is another school's, whatever else is alike. */
function isAlike(school: School, facts: RegisterSchool, open: Set<string>): boolean {
  if (school.authority !== facts.authority || (school.urn !== null && open.has(school.urn))) return false;
  if (school.establishment !== null) return school.establishment === facts.establishment;
  return plain(school.name) === plain(facts.name);
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The facts of a school as the rules compare them. */
function factsOf({ name, kind, phase, authority, urn, establishment }: School): RegisterFacts {
  return {
    name,
    kind,
    phase,
    authority,
    ...(urn !== null && { urn }),
    ...(establishment !== null && { establishment }),
  };
}

function whyGone({ urn, name }: School, { leftOut }: RegisterFile): string {
  const found = leftOut.find((one) => one.urn === urn || (urn === null && plain(one.name) === plain(name)));
  return found ? found.why : 'not in the file';
}
