import type { LocalDate } from '../../rules/calendar/types';
import type { Phase } from '../../rules/register/phase';
import { reviewGroupOn, type Held, type SeatsOfPhase } from '../../rules/partnership/review-group/standing';
import type { Partnership } from '../../rules/partnership/state';
import type { House } from '../house';
import { listPeople } from '../people/list-people';
import type { Viewer } from '../session/viewer';

/** A headteacher on the Review Group, by name. */
export interface Seated extends Omit<Held, 'ended'> {
  name: string;
  /** The schools of that phase whose headteacher they are, or were. */
  schools: string[];
  reason: string | null;
}

/** The seats of one phase with the names of who has them. */
export interface NamedSeats extends Omit<SeatsOfPhase, 'held' | 'toCome' | 'past' | 'due'> {
  held: Seated[];
  toCome: Seated[];
  past: Seated[];
  due: { on: LocalDate; vacant: number; after: Seated[] }[];
}

/** Who oversees the partnership today, what is vacant, and what is due. */
export async function readReviewGroup(
  house: House,
  viewer: Viewer,
  state: Partnership,
  today: LocalDate,
): Promise<NamedSeats[]> {
  const people = await listPeople(house.db, viewer.partnership);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const seated = ({ ended, ...held }: Held): Seated => ({
    ...held,
    name: names.get(held.person) ?? 'Not known',
    schools: schoolsOf(state, held.person, held.phase),
    reason: ended?.reason ?? null,
  });
  return reviewGroupOn(state, today).map((seats) => ({
    ...seats,
    held: seats.held.map(seated),
    toCome: seats.toCome.map(seated),
    past: seats.past.map(seated),
    due: seats.due.map(({ after, ...one }) => ({ ...one, after: after.map(seated) })),
  }));
}

const schoolsOf = ({ schools, holdings }: Partnership, person: string, phase: Phase): string[] =>
  schools
    .filter((school) => school.phase === phase)
    .filter(({ id }) =>
      holdings.some((h) => h.person === person && h.office === 'headteacher' && h.school === id),
    )
    .map(({ name }) => name);

/** A headteacher who can be nominated: in office now or later, of a school of that phase, and on the group for nobody yet. */
export interface Eligible {
  person: string;
  phase: Phase;
  name: string;
  school: string;
}

/** Everybody who can be nominated, by name. */
export async function eligibleHeads(
  house: House,
  viewer: Viewer,
  state: Partnership,
  today: LocalDate,
): Promise<Eligible[]> {
  const groups = reviewGroupOn(state, today);
  const seated = new Set(
    groups.flatMap(({ held, toCome }) =>
      [...held, ...toCome].filter(({ to }) => to === null).map(({ person }) => person),
    ),
  );
  const people = await listPeople(house.db, viewer.partnership);
  return people.flatMap(({ id: person, name, offices }) => {
    if (seated.has(person)) return [];
    return offices.flatMap(({ office, school, to }) => {
      const found = state.schools.find(({ id }) => id === school);
      const isHead = office === 'headteacher' && (to === null || to >= today);
      return isHead && found ? [{ person, phase: found.phase, name, school: found.name }] : [];
    });
  });
}
