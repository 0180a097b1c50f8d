import type { Office } from '../case/people';
import type { Decision } from '../case/verbs';
import { refuse, type Refusal } from '../refusal';
import type { NewPerson } from './commands';
import { mayCover } from './cover';
import type { PartnershipEvent } from './events';
import type { Holding, Partnership } from './state';

/** Gives people offices: all of them, or none. Two that are given together may not overlap either. */
export function addPeople(state: Partnership, people: NewPerson[]): Decision<PartnershipEvent> {
  if (people.length === 0) return refuse('nothing-changes', 'A6');
  const holdings = [...state.holdings];
  for (const one of people) {
    const holding = holdingOf(one);
    const refused =
      mayHold({ ...state, holdings }, holding) ??
      (one.home ? mayCover(state.policy, one.office, one.home) : null);
    if (refused) return refused;
    holdings.push(holding);
  }
  return {
    events: people.map((one) => {
      const { name, email, passwordHash, home } = one;
      const account = { name, email, passwordHash, ...(home && { home: home.partnership }) };
      return { type: 'person-added', ...account, ...holdingOf(one) };
    }),
  };
}

/** The office that somebody is given, as it is held. */
export const holdingOf = ({
  person,
  office,
  school,
  from,
  to,
  category,
}: Omit<NewPerson, 'name' | 'email' | 'passwordHash' | 'home'>): Holding => ({
  person,
  office,
  school,
  from,
  to,
  ...(category && { category }),
});

/** Offices that are held at a school; the others are of the whole partnership. */
const OF_A_SCHOOL: readonly Office[] = ['lead', 'headteacher', 'governors-clerk'];

/**
 * Whether somebody can be given an office: leads, headteachers and governors' clerks at a school, the others for the whole partnership, and
 * each office once at a time.
 *
 * @returns null where they can
 * @source A3
 */
export function mayHold(
  { schools, holdings }: Pick<Partnership, 'schools' | 'holdings'>,
  { person, office, school, from, to, category }: Holding,
): Refusal | null {
  const ofSchool = OF_A_SCHOOL.includes(office);
  if (ofSchool && school === null) return refuse('office-needs-school', 'A3', { office });
  if (!ofSchool && school !== null) return refuse('office-of-whole-partnership', 'A3', { office });
  if (school !== null && !schools.some((s) => s.id === school)) return refuse('unknown-school', 'A3');
  if (office === 'panel-member' && category === undefined) return refuse('missing-category', 'F4');
  if (office !== 'panel-member' && category !== undefined)
    return refuse('category-of-panel-member', 'F4', { office });
  if (to !== null && to < from) return refuse('office-ends-before-it-begins', 'A3', { from, to });
  const holds = holdings.some(
    (h) =>
      h.person === person &&
      h.office === office &&
      h.school === school &&
      (h.to === null || h.to >= from) &&
      (to === null || to >= h.from),
  );
  return holds ? refuse('already-in-office', 'A3') : null;
}
