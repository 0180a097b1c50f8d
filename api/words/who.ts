import { actorKey } from '../../database/actor-names';
import type { Actor } from '../../rules/case/people';
import { OFFICE_NAMES } from './offices';

/** The word for what nobody did: the engine, at its hour. */
export const BY_ITSELF = 'by itself';

/** One of the family who did something without staff between them and the record. */
const THEMSELVES = 'of the family, on its own page';

/** Who did something, and in which office. What no person did is said to have come by itself. */
export function who(actor: Actor | null, names: ReadonlyMap<string, string>): string {
  const name = actor && names.get(actorKey(actor));
  if (!actor || !name) return BY_ITSELF;
  return `${name}, ${actor.office === 'family' ? THEMSELVES : OFFICE_NAMES[actor.office].toLowerCase()}`;
}

/** The word for somebody whose name is kept from this reader. */
export const NOT_SHOWN = 'name not shown';
