import type { Effect } from './effect';
import type { ObligationEvent } from './events';
import { byCalendar, KEEPING } from './keeping';
import type { Duty, Obligation } from './obligation';

/** The duties whose owner hears at once that they have begun, or that their date has moved. */
const TOLD_AT_ONCE: Duty[] = ['sixth-day-provision', 'governors-meeting', 'consider-representations'];

/**
 * What the world must do because of an obligation: climb a rung, or tell the owner of a statutory clock, and the family
 * where a date it was told has moved with the calendar. A reminder that moves under a date that stays is nobody's news.
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
      return [
        ...(event.from !== event.due || event.owedBy ? toOwner(obligation) : []),
        ...(event.from !== event.due ? toFamily(obligation, event.why) : []),
      ];
    case 'obligation-lapsed':
      return toFamily(obligation, event.why);
    case 'obligation-met':
    case 'obligation-missed':
      return [];
  }
}

function toOwner({ id, duty, owedBy, status }: Obligation): Effect[] {
  if (!TOLD_AT_ONCE.includes(duty) || status !== 'running') return [];
  return [{ kind: 'notice', notice: 'duty-coming', to: owedBy, about: { obligation: id } }];
}

/** Where a case is corrected, those who were told wrong are told right by the correction's own notice. */
const toFamily = ({ id, duty }: Obligation, why: string): Effect[] =>
  KEEPING[duty].familyHears && byCalendar(why)
    ? [{ kind: 'notice', notice: 'date-moved', to: 'parents', about: { obligation: id } }]
    : [];
