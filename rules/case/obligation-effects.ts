import type { Effect } from './effect';
import type { ObligationEvent } from './events';
import { byCalendar, KEEPING } from './keeping';
import type { Duty, Obligation } from './obligation';
import type { Role } from './people';

/** The duties whose owner hears at once that they have begun, or that their date has moved. */
const TOLD_AT_ONCE: Duty[] = ['sixth-day-provision', 'governors-meeting', 'off-site-review'];

/**
 * What the world must do because of an obligation: climb a rung; tell whoever owes a statutory clock, or owes any duty
 * instead of another from now on; and tell the family where a date it was told has moved with the calendar. A reminder that moves under a date that stays is nobody's news.
 */
export function obligationEffects(event: ObligationEvent, owed: Obligation[]): Effect[] {
  const id = event.type === 'obligation-arose' ? event.obligation.id : event.id;
  const obligation = owed.find((o) => o.id === id);
  if (!obligation) return [];
  switch (event.type) {
    case 'rung-climbed': {
      const rung = obligation.ladder.find((r) => r.id === event.rung);
      if (!rung) return [];
      const about = { obligation: id, rung: rung.id };
      return rung.tell.map((to) => ({ kind: 'notice', notice: rung.notice, to, about }));
    }
    case 'obligation-arose':
      return toOwner(obligation);
    case 'obligation-moved':
      if (event.from === event.due) return event.owedBy ? comingTo([event.owedBy], obligation) : [];
      return [...toOwner(obligation), ...toReminded(obligation), ...toFamily(obligation, event.why)];
    case 'obligation-lapsed':
      return toFamily(obligation, event.why);
    case 'obligation-met':
    case 'obligation-missed':
      return [];
  }
}

const comingTo = (roles: Role[], { id, status }: Obligation): Effect[] =>
  status === 'running'
    ? roles.map((to) => ({ kind: 'notice', notice: 'duty-coming', to, about: { obligation: id } }))
    : [];

const toOwner = (obligation: Obligation): Effect[] =>
  TOLD_AT_ONCE.includes(obligation.duty) ? comingTo([obligation.owedBy], obligation) : [];

/** Whoever was reminded of the day before hears of the new one too. */
function toReminded(obligation: Obligation): Effect[] {
  const { duty, ladder, owedBy } = obligation;
  if (!TOLD_AT_ONCE.includes(duty)) return [];
  const reminded = ladder.filter((rung) => rung.climbedAt !== undefined).flatMap((rung) => rung.tell);
  return comingTo(
    [...new Set(reminded)].filter((role) => role !== owedBy),
    obligation,
  );
}

/** Where a case is corrected, those who were told wrong are told right by the correction's own notice. */
const toFamily = ({ id, duty }: Obligation, why: string): Effect[] =>
  KEEPING[duty].familyHears && byCalendar(why)
    ? [{ kind: 'notice', notice: 'date-moved', to: 'parents', about: { obligation: id } }]
    : [];
