import { impossible } from '../../impossible';
import type { Partnership } from '../state';
import type { LocalitiesEvent } from './events';
import type { Family, Locality } from './locality';

/** What is kept of localities and families; a partnership that was recorded before there were any has none. */
export function evolveLocalities(state: Partnership, event: LocalitiesEvent): Partnership {
  return { ...state, localities: after(state.localities ?? [], event).sort(byName) };
}

function after(localities: Locality[], event: LocalitiesEvent): Locality[] {
  switch (event.type) {
    case 'locality-added': {
      const { locality: id, name, centre } = event;
      return [...localities, { id, name, centre, families: [] }];
    }
    case 'locality-changed': {
      const { locality: id, name, centre } = event;
      return localities.map((one) => (one.id === id ? { ...one, name, centre } : one));
    }
    case 'locality-removed':
      return localities.filter(({ id }) => id !== event.locality);
    case 'family-added':
    case 'family-changed':
      return withFamily(without(localities, event.family.id), event.locality, event.family);
    case 'family-removed':
      return without(localities, event.family);
    default:
      return impossible(event);
  }
}

const without = (localities: Locality[], family: string): Locality[] =>
  localities.map((one) => ({ ...one, families: one.families.filter(({ id }) => id !== family) }));

const withFamily = (localities: Locality[], locality: string, family: Family): Locality[] =>
  localities.map((one) =>
    one.id === locality ? { ...one, families: [...one.families, family].sort(byName) } : one,
  );

const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1);
