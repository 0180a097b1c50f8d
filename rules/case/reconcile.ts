import type { LocalDate, LocalDateTime } from '../calendar/types';
import { dateOf } from '../calendar/london-time';
import type { ObligationEvent } from './events';
import type { Obligation, Owed, Rung } from './obligation';
import { keep } from './keeping';
import { stillToClimb } from './still-to-climb';

/**
 * Compares what is owed by the rules with what the case has on its record, and says the difference as events. A date
 * that is on the record stays as it is until one of these moves it. A duty that had lapsed, or was met, and is owed again
 * arises again: the record never says that nothing is owed where the rules say it is.
 *
 * A date that a family was given is not made earlier by a change of the calendar (keeping.ts).
 *
 * @param why the type of the event that brought the change, kept with each date that moves
 */
export function reconcile(
  owed: Obligation[],
  wanted: Owed[],
  now: LocalDateTime,
  why: string,
): ObligationEvent[] {
  const changes = wanted.flatMap((want) => {
    const have = owed.find((o) => o.id === want.id);
    return difference(have, want, now, why);
  });
  const gone = owed.filter((o) => o.status === 'running' && !wanted.some((w) => w.id === o.id));
  const on = dateOf(now);
  return [...changes, ...gone.map(({ id }) => ({ type: 'obligation-lapsed', id, on, why }) as const)];
}

function difference(
  have: Obligation | undefined,
  wanted: Owed,
  now: LocalDateTime,
  why: string,
): ObligationEvent[] {
  const { metOn, missedOn } = wanted;
  const isClosed = metOn !== undefined || missedOn !== undefined;
  if (have && have.status !== 'running') return isClosed ? [] : [arise(wanted, now)];
  const want = have ? keep(have, wanted, dateOf(now), why) : wanted;
  const met = closing(want);
  if (!have) return [arise(want, now), ...met];
  const ladder = stillToClimb(want, have, now);
  return hasMoved(have, want, ladder, now) ? [move(have, want, ladder, why), ...met] : met;
}

/** A date has moved, or the hours of reminders still to come have, or what is missing is now known, or another owes it. */
const hasMoved = (have: Obligation, want: Owed, ladder: Rung[], now: LocalDateTime): boolean =>
  have.due !== want.due ||
  have.owedBy !== want.owedBy ||
  have.missing?.year !== want.missing?.year ||
  have.missing?.school !== want.missing?.school ||
  have.kept?.until !== want.kept?.until ||
  have.kept?.wouldBe !== want.kept?.wouldBe ||
  toCome(have.ladder, now) !== toCome(ladder, now);

const toCome = (ladder: Rung[], now: LocalDateTime): string =>
  ladder
    .filter((r) => r.climbedAt === undefined && r.at > now)
    .map((r) => `${r.id} ${r.at}`)
    .join();

function closing(want: Owed): ObligationEvent[] {
  const { id, metOn, missedOn } = want;
  if (metOn !== undefined) return [meet(want, metOn)];
  return missedOn === undefined ? [] : [{ type: 'obligation-missed', id, on: missedOn }];
}

const meet = (want: Owed, on: LocalDate): ObligationEvent => ({
  type: 'obligation-met',
  id: want.id,
  on,
  late: want.due !== null && on > want.due,
});

function arise({ metOn: _metOn, missedOn: _missedOn, ...want }: Owed, now: LocalDateTime): ObligationEvent {
  const ladder = stillToClimb(want, undefined, now);
  return { type: 'obligation-arose', obligation: { ...want, ladder, status: 'running' } };
}

/** With the date go the owner and the rule it rests on, where they are others than on the record. */
function move(have: Obligation, want: Owed, ladder: Rung[], why: string): ObligationEvent {
  return {
    type: 'obligation-moved',
    id: want.id,
    from: have.due,
    due: want.due,
    ...(want.missing && { missing: want.missing }),
    ...(want.extended && { extended: want.extended }),
    ...(want.kept && { kept: want.kept }),
    basis: want.basis,
    ladder,
    why,
    ...(have.owedBy !== want.owedBy && { owedBy: want.owedBy }),
    ...(have.rule !== want.rule && { rule: want.rule }),
    ...(have.source !== want.source && { source: want.source }),
    ...(have.confirmed !== want.confirmed && { confirmed: want.confirmed }),
  };
}
