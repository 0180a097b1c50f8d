import type { School } from '../../database/partnerships';

/** A school as a file names it: by its URN, or by its name as the partnership has it. */
export function schoolNamed(schools: School[], written: string): { school: School } | { wrong: string } {
  const found = schools.filter(({ urn, name }) => urn === written || plain(name) === plain(written));
  const [school] = found;
  if (!school) {
    return {
      wrong: `No school of the partnership is called "${written}". Give its name as the partnership has it, or its URN`,
    };
  }
  return found.length > 1
    ? { wrong: `${found.length} schools are called "${written}". Give the URN` }
    : { school };
}

const plain = (name: string): string => name.trim().toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' ');
