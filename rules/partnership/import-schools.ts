import type { Decision } from '../case/verbs';
import { refuse } from '../refusal';
import type { ImportSchools } from './commands';
import type { PartnershipEvent } from './events';
import type { Partnership, PartnershipSchool, RegisterFacts } from './state';

/** The facts that the register may change, in the order in which they are read. */
export const REGISTER_FACTS = [
  'name',
  'kind',
  'phase',
  'authority',
  'urn',
  'establishment',
] as const satisfies readonly (keyof RegisterFacts)[];

/** Which facts of a school are other than the register has them. */
export const factsThatDiffer = (
  school: RegisterFacts,
  facts: RegisterFacts,
): (typeof REGISTER_FACTS)[number][] => REGISTER_FACTS.filter((name) => school[name] !== facts[name]);

/**
 * Adds the schools that are new and changes those that differ: all of them, or none. A second time nothing is left to do.
 *
 * @source A6; D3: a new school has no calendar, so its dates are missing until somebody sets one, and never guessed
 */
export function importSchools(state: Partnership, { schools }: ImportSchools): Decision<PartnershipEvent> {
  const numbers = new Map(state.schools.map(({ id, urn }) => [id, urn]));
  for (const { id, urn } of schools) numbers.set(id, urn);
  const known = [...numbers.values()].filter((urn) => urn !== undefined);
  const named = new Set(schools.map(({ id }) => id));
  if (new Set(known).size < known.length || named.size < schools.length) {
    return refuse('school-already-there', 'A6');
  }
  const events = schools.flatMap(({ id, ...facts }): PartnershipEvent[] => {
    const there = state.schools.find((s) => s.id === id);
    if (!there) return [{ type: 'school-added', school: newSchool(id, facts) }];
    return factsThatDiffer(there, facts).length === 0
      ? []
      : [{ type: 'school-facts-set', school: id, facts }];
  });
  return events.length === 0 ? refuse('nothing-changes', 'A6') : { events };
}

const newSchool = (id: string, facts: RegisterFacts): PartnershipSchool => ({
  id,
  ...facts,
  governorsEmail: '',
  calendar: { years: [] },
  calendarNote: '',
});
