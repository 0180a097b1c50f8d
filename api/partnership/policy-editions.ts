import { eventsOf } from '../../database/events';
import { peopleByIds } from '../../database/people';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import type { LocalDate } from '../../rules/calendar/types';
import type { PartnershipEvent } from '../../rules/partnership/events';
import { differences, type PolicyChange } from '../../rules/policies';
import type { Policy } from '../../rules/policies/policy';
import type { House } from '../house';

/** One policy that a partnership had, or has. */
export interface PolicyEdition {
  policy: Pick<Policy, 'id' | 'name'>;
  /** The day from which programmes that opened took it. */
  on: LocalDate;
  /** Who decided on it: their id, and the name where they are still known. */
  by: { person: string; name: string } | null;
  /** Of the first, which came with the founding, there is none. */
  reason: string | null;
  /** What was other than in the one before. */
  changes: PolicyChange[];
}

type Told = Extract<PartnershipEvent, { type: 'partnership-founded' | 'policy-chosen' | 'policy-adjusted' }>;
const TELLING: Told['type'][] = ['partnership-founded', 'policy-chosen', 'policy-adjusted'];

/** Every policy of a partnership, the latest first, from what is on record. */
export async function policyEditions({ db }: House, partnership: string): Promise<PolicyEdition[]> {
  const events = await eventsOf<Told>(db, partnership, { types: TELLING });
  const ids = events.flatMap(({ actor }) => actor?.person ?? []);
  const people = await peopleByIds(db, partnership, [...new Set(ids)]);
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? 'Not known';
  return events
    .map(({ at, actor, event }, place): PolicyEdition => {
      const before = events[place - 1]?.event.policy ?? event.policy;
      const { id, name } = event.policy;
      return {
        policy: { id, name },
        on: dateOf(localDateTimeOf(at)),
        by: actor && { person: actor.person, name: nameOf(actor.person) },
        reason: 'reason' in event ? event.reason : null,
        changes: differences(before, event.policy),
      };
    })
    .reverse();
}
