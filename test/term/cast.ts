import { dateOfBirth, parentOf, pupils as demonstrated, type DemoPupil } from '../../local/demo/pupils';
import type { SchoolKey } from '../../local/demo/schools';
import type { LocalDate } from '../../rules/calendar/types';
import type { RegisterPupil } from '../../rules/pupil/commands';
import type { Path } from './script';

/** One pupil of the proof and the path that they are on. */
export interface Pupil extends DemoPupil {
  /** The id of the pupil and of the case. */
  id: string;
  path: Path;
  /** The how-manieth on this path, from 0. */
  nth: number;
}

/** More plainly invented names, to make the twelve of the demonstration forty. */
const FIRST_NAMES = [
  ...['Aidan', 'Bela', 'Cleo', 'Devon', 'Esme', 'Farah', 'Gwen', 'Hamza', 'Indigo', 'Jamie', 'Kezia', 'Levi'],
  ...['Mina', 'Nico', 'Orla', 'Piotr', 'Quinn', 'Rhys', 'Suki', 'Tariq', 'Una', 'Viggo', 'Wren', 'Xanthe'],
  ...['Yusuf', 'Zadie', 'Blake', 'Carys'],
];
const LAST_NAMES = ['Fictional', 'Invented', 'Madeup', 'Imagined'];
const SCHOOLS: SchoolKey[] = ['example', 'sample', 'specimen'];
const YEARS = [7, 8, 9, 10];

const pick = <T>(from: readonly T[], n: number): T => {
  const found = from[n % from.length];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
};

const more = FIRST_NAMES.map((firstName, n): DemoPupil => {
  return { firstName, lastName: pick(LAST_NAMES, n), school: pick(SCHOOLS, n), yearGroup: pick(YEARS, n) };
});

/** The pupils of these paths, in order: those of the demonstration first. */
export function castOf(paths: Path[], newId: () => string): Pupil[] {
  const names = [...demonstrated, ...more];
  const places = paths.flatMap((path) => Array.from({ length: path.pupils }, (_, nth) => ({ path, nth })));
  return places.map(({ path, nth }, n) => ({ ...pick(names, n), id: newId(), path, nth }));
}

/** What their registration holds beside what is on record of the school. */
export function registrationOf(pupil: Pupil, ids: { contact: string }, today: LocalDate, authority: string) {
  const { firstName, lastName, yearGroup, lookedAfter = false, plan = false, path } = pupil;
  return {
    registration: { firstName, lastName, contacts: [{ id: ids.contact, ...parentOf(pupil) }] },
    pupil: {
      dateOfBirth: dateOfBirth(pupil, today),
      yearGroup,
      homeAuthority: path.homeAuthority ?? authority,
      lookedAfter,
      socialWorker: false,
      plan,
      earlierSessionsThisYear: 0,
    },
  } satisfies Partial<RegisterPupil>;
}
