import type { LocalDate } from '../../calendar/types';
import type { Decision } from '../../case/verbs';
import { impossible } from '../../impossible';
import { refuse, type Refusal } from '../../refusal';
import { isSame } from '../../same';
import type { Partnership } from '../state';
import type {
  AddFamily,
  AddLocality,
  ChangeFamily,
  ChangeLocality,
  LocalitiesCommand,
  RemoveFamily,
  RemoveLocality,
} from './commands';
import type { LocalitiesEvent } from './events';
import { familyWithId, type Family } from './locality';

/**
 * The localities of a partnership with their centres, and the families of schools in each.
 *
 * @source A5; seed 002: centres based on localities that link to families of schools within their area
 */
export function decideLocalities(
  state: Partnership,
  command: LocalitiesCommand,
  on: LocalDate,
): Decision<LocalitiesEvent> {
  switch (command.type) {
    case 'add-locality':
    case 'change-locality':
      return nameLocality(state, command, on);
    case 'remove-locality':
      return removeLocality(state, command, on);
    case 'add-family':
    case 'change-family':
      return gatherFamily(state, command, on);
    case 'remove-family':
      return removeFamily(state, command, on);
    default:
      return impossible(command);
  }
}

const isNamed = (one: { name: string }, name: string): boolean =>
  one.name.toLowerCase() === name.toLowerCase();

function nameLocality(
  { localities = [] }: Partnership,
  { type, locality: id, ...given }: AddLocality | ChangeLocality,
  on: LocalDate,
): Decision<LocalitiesEvent> {
  const [name, centre] = [given.name.trim(), given.centre.trim()];
  const there = localities.find((one) => one.id === id);
  if (type === 'change-locality' && !there) return refuse('unknown-locality', 'A5');
  if (localities.some((one) => one.id !== id && isNamed(one, name)))
    return refuse('name-in-use', 'A5', { name });
  if (there && there.name === name && there.centre === centre) return refuse('nothing-changes', 'A5');
  const happened = there ? ('locality-changed' as const) : ('locality-added' as const);
  return { events: [{ type: happened, on, locality: id, name, centre }] };
}

function removeLocality(
  { localities = [] }: Partnership,
  { locality: id }: RemoveLocality,
  on: LocalDate,
): Decision<LocalitiesEvent> {
  const found = localities.find((one) => one.id === id);
  if (!found) return refuse('unknown-locality', 'A5');
  if (found.families.length > 0)
    return refuse('locality-has-families', 'A5', { count: found.families.length });
  return { events: [{ type: 'locality-removed', on, locality: id }] };
}

function gatherFamily(
  state: Partnership,
  { type, family: id, locality, ...given }: AddFamily | ChangeFamily,
  on: LocalDate,
): Decision<LocalitiesEvent> {
  const { localities = [] } = state;
  const family: Family = { id, name: given.name.trim(), schools: [...new Set(given.schools)].sort() };
  const there = familyWithId(localities, id);
  if (type === 'change-family' && !there) return refuse('unknown-family', 'A5');
  if (!localities.some((one) => one.id === locality)) return refuse('unknown-locality', 'A5');
  const refused = mayGather(state, family);
  if (refused) return refused;
  if (there && there.locality.id === locality && isSame(there.family, family)) {
    return refuse('nothing-changes', 'A5');
  }
  const happened = there ? ('family-changed' as const) : ('family-added' as const);
  return { events: [{ type: happened, on, locality, family }] };
}

/** Whether these schools can be a family: all of them the partnership's, and none in another one. @returns null where they can */
function mayGather({ schools, localities = [] }: Partnership, family: Family): Refusal | null {
  const others = localities.flatMap(({ families }) => families).filter(({ id }) => id !== family.id);
  if (others.some((one) => isNamed(one, family.name)))
    return refuse('name-in-use', 'A5', { name: family.name });
  if (family.schools.length === 0) return refuse('family-without-schools', 'A5');
  for (const id of family.schools) {
    const school = schools.find((one) => one.id === id);
    if (!school) return refuse('unknown-school', 'A5');
    const other = others.find((one) => one.schools.includes(id));
    if (other) return refuse('school-in-another-family', 'A5', { school: school.name, name: other.name });
  }
  return null;
}

function removeFamily(
  { localities = [] }: Partnership,
  { family }: RemoveFamily,
  on: LocalDate,
): Decision<LocalitiesEvent> {
  if (!familyWithId(localities, family)) return refuse('unknown-family', 'A5');
  return { events: [{ type: 'family-removed', on, family }] };
}
