import type { Effect } from './effect';
import type { ObligationEvent } from './events';
import type { Duty, Obligation } from './obligation';

/** The duties whose owner hears at once that they have begun, or that their date has moved. */
const TOLD_AT_ONCE: Duty[] = ['sixth-day-provision', 'governors-meeting'];

/**
 * What the world must do because of an obligation: climb a rung, or tell the owner of a statutory clock. A reminder that
 * moves under a date that stays is nobody's news.
 */
export function obligationEffects(event: ObligationEvent, owed: Obligation[]): Effect[] {
  if (event.type === 'obligation-met' || event.type === 'obligation-lapsed') return [];
  const id = event.type === 'obligation-arose' ? event.obligation.id : event.id;
  const obligation = owed.find((o) => o.id === id);
  if (!obligation) return [];
  if (event.type === 'rung-climbed') {
    const rung = obligation.ladder.find((r) => r.id === event.rung);
    if (!rung) return [];
    return rung.tell.map((to) => ({
      kind: 'notice',
      notice: rung.notice,
      to,
      about: { obligation: id, rung: rung.id },
    }));
  }
  if (!TOLD_AT_ONCE.includes(obligation.duty) || obligation.status !== 'running') return [];
  if (event.type === 'obligation-moved' && event.from === event.due && !event.owedBy) return [];
  return [{ kind: 'notice', notice: 'duty-coming', to: obligation.owedBy, about: { obligation: id } }];
}
