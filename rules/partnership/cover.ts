import type { Office } from '../case/people';
import type { Policy } from '../policies/policy';
import { refuse, type Refusal } from '../refusal';

/** The offices of the authority's own people: the only ones that are held in a second partnership. */
const OF_THE_AUTHORITY: readonly Office[] = ['inclusion-officer', 'behaviour-support-worker'];

/** The partnership that keeps somebody's account, and what they hold there. */
export interface Home {
  partnership: string;
  /** The code of its authority: three figures. */
  authority: string;
  /** Of that partnership alone: what others gave them is no reason for more. */
  offices: Office[];
}

/**
 * Whether somebody whose account another partnership keeps can be given an office here: one of the authority's, where both
 * partnerships are of one authority and they are one of its people there too. Whatever stands in the way, the answer is the same:
 * whoever asks must not learn who is on record elsewhere.
 *
 * @returns null where they can
 * @source A2: nobody sees another partnership's pupils, except officers of the authority that covers both
 */
export function mayCover(
  { authority }: Pick<Policy, 'authority'>,
  office: Office,
  home: Home,
): Refusal | null {
  const isOfficer =
    OF_THE_AUTHORITY.includes(office) && home.offices.some((o) => OF_THE_AUTHORITY.includes(o));
  return isOfficer && home.authority === authority ? null : refuse('address-taken', 'A2');
}
