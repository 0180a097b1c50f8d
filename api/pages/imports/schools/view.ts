import type { RegisterFile, RegisterSchool } from '../../../imports/schools/file';
import type { SchoolsPlan } from '../../../imports/schools/plan';
import { FACT_NAMES, SCHOOL_KINDS } from '../../../words/schools';

/** What taking in the register would do, in words. */
export const schoolsView = (file: RegisterFile, { add, change, same, gone }: SchoolsPlan) => ({
  authority: file.authority,
  add: inOrder(add).map((school) => ({
    urn: school.urn,
    words: `${school.name}: ${school.phase}, ${SCHOOL_KINDS[school.kind]}, URN ${school.urn}`,
  })),
  change: change.map(({ school, facts, differs }) => ({
    name: school.name,
    differs: differs.map((fact) => ({
      name: FACT_NAMES[fact],
      from: factInWords(school[fact], fact),
      to: factInWords(facts[fact], fact),
    })),
  })),
  same: same.length,
  gone: gone.map(({ school, why }) => ({ name: school.name, why })),
  leftOut: file.leftOut,
});

/** Secondary schools first: most partnerships are theirs. Then by name. */
const inOrder = (schools: RegisterSchool[]): RegisterSchool[] =>
  [...schools].sort(
    (a, b) =>
      Number(b.phase === 'secondary') - Number(a.phase === 'secondary') ||
      a.name.localeCompare(b.name, 'en-GB'),
  );

function factInWords(value: string | null | undefined, fact: keyof typeof FACT_NAMES): string {
  if (value === null || value === undefined) return 'not known';
  return fact === 'kind' ? SCHOOL_KINDS[value as keyof typeof SCHOOL_KINDS] : value;
}
