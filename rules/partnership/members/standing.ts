import { addDays, daysBetween } from '../../calendar/epoch-day';
import type { LocalDate } from '../../calendar/types';
import { covers } from '../period';
import type { Partnership } from '../state';
import { hasHead, type Agreement, type Member } from './member';

/** So many days before its last day a commissioning agreement is said to end. A setting of ours. */
const SAID_DAYS_BEFORE = 60;

/** Where a membership stands on a day. */
export const membershipOn = (member: Member, on: LocalDate): 'member' | 'to-come' | 'past' => {
  if (covers(member, on)) return 'member';
  return member.from > on ? 'to-come' : 'past';
};

/** The members on a day whose head has not signed the memorandum of understanding. */
export const unsignedOn = ({ members = [] }: Pick<Partnership, 'members'>, on: LocalDate): Member[] =>
  members.filter((member) => covers(member, on) && hasHead(member.kind) && !member.signed);

/** How the partnership is commissioned: `days` is how far a day is away, both of today and of that day. */
export type Commissioned =
  | { standing: 'never' }
  /** None yet; the first begins on a day to come. */
  | { standing: 'to-come'; agreement: Agreement; days: number }
  | { standing: 'running'; agreement: Agreement; days: number }
  /** It ends soon, and none follows on the day after. */
  | { standing: 'ending'; agreement: Agreement; days: number }
  /** The last one is over; `next`, if there is one, begins later. */
  | { standing: 'ended'; agreement: Agreement; days: number; next?: Agreement };

/**
 * How a partnership is commissioned on a day: an agreement that goes on in another one ends on the last day of that.
 *
 * @source A1: a commissioning agreement with a period
 */
export function commissionedOn(
  { agreements = [] }: Pick<Partnership, 'agreements'>,
  on: LocalDate,
): Commissioned {
  const begun = agreements.filter(({ from }) => from <= on);
  const next = agreements.find(({ from }) => from > on);
  const last = begun.at(-1);
  if (!last) {
    return next
      ? { standing: 'to-come', agreement: next, days: daysBetween(on, next.from) }
      : { standing: 'never' };
  }
  if (last.to < on) {
    return {
      standing: 'ended',
      agreement: last,
      days: daysBetween(last.to, on),
      ...(next && { next }),
    };
  }
  const agreement = lastOfRun(agreements, last);
  const days = daysBetween(on, agreement.to);
  return { standing: days <= SAID_DAYS_BEFORE ? 'ending' : 'running', agreement, days };
}

/** The last of agreements that follow each other without a day between. */
function lastOfRun(agreements: Agreement[], first: Agreement): Agreement {
  const following = agreements.find(({ from }) => from === addDays(first.to, 1));
  return following ? lastOfRun(agreements, following) : first;
}
