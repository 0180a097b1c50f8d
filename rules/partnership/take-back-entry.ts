import type { LocalDate } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { impossible } from '../impossible';
import { refuse } from '../refusal';
import type { TakeBackEntry } from './commands';
import type { Entry, PartnershipEvent } from './events';
import type { Member } from './members/member';
import type { Partnership } from './state';

/**
 * Takes back what was recorded by mistake, with a reason: then it can be recorded as it was. What had really ended is given its
 * last day instead.
 *
 * @source A1, A4
 */
export function takeBackEntry(
  state: Partnership,
  { entry, reason }: TakeBackEntry,
  on: LocalDate,
): Decision<PartnershipEvent> {
  const what = entryWithId(state, entry);
  if (!what) return refuse('unknown-entry', 'A1');
  if (reason.trim() === '') return refuse('missing-reason', 'A1');
  return { events: [{ type: 'entry-taken-back', what, entry, on, reason }] };
}

/** What stands under an id: undefined where nothing does, or no longer. */
export function entryWithId(
  { members = [], agreements = [], reviewGroup }: Partnership,
  id: string,
): Entry | undefined {
  if (members.some((member) => member.id === id)) return 'member';
  if (members.some(({ signed }) => signed?.id === id)) return 'signature';
  if (agreements.some((agreement) => agreement.id === id)) return 'agreement';
  return reviewGroup?.nominations.some((one) => one.id === id) ? 'nomination' : undefined;
}

/** A partnership without what was taken back. */
export function withoutEntry(
  state: Partnership,
  { what, entry }: Extract<PartnershipEvent, { type: 'entry-taken-back' }>,
): Partnership {
  const { members = [], agreements = [] } = state;
  switch (what) {
    case 'member':
      return { ...state, members: members.filter(({ id }) => id !== entry) };
    case 'signature':
      return { ...state, members: members.map((m) => (m.signed?.id === entry ? unsigned(m) : m)) };
    case 'agreement':
      return { ...state, agreements: agreements.filter(({ id }) => id !== entry) };
    case 'nomination': {
      const { reviewGroup } = state;
      if (!reviewGroup) return state;
      const nominations = reviewGroup.nominations.filter(({ id }) => id !== entry);
      return { ...state, reviewGroup: { ...reviewGroup, nominations } };
    }
    default:
      return impossible(what);
  }
}

const unsigned = ({ signed: _taken, ...member }: Member): Member => member;
