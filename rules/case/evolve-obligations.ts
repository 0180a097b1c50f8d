import type { ObligationEvent } from './events';
import type { Duty, Obligation } from './obligation';

const change = (owed: Obligation[], id: string, to: (o: Obligation) => Obligation): Obligation[] =>
  owed.map((o) => (o.id === id ? to(o) : o));

/** Duties that come again and again. Of these the last few closed stay in the state; the record keeps them all. */
const RECURRING: Duty[] = ['weekly-review', 'weekly-digest', 'answer-escalation', 'answer-concern'];
const CLOSED_KEPT = 4;

/** Rules ask for no more of a recurring duty's past than is kept here, so that none of it arises twice. */
function forgetOld(owed: Obligation[], duty: Duty): Obligation[] {
  if (!RECURRING.includes(duty)) return owed;
  const closed = owed.filter((o) => o.duty === duty && o.status !== 'running').slice(0, -CLOSED_KEPT);
  return owed.filter((o) => !closed.includes(o));
}

/** What is owed after an event of an obligation. Total: an event about an unknown obligation changes nothing. */
export function evolveObligations(owed: Obligation[], event: ObligationEvent): Obligation[] {
  switch (event.type) {
    case 'obligation-arose':
      return forgetOld(
        [...owed.filter((o) => o.id !== event.obligation.id), event.obligation],
        event.obligation.duty,
      );
    case 'obligation-moved':
      return change(owed, event.id, ({ missing: _known, extended: _until, kept: _before, ...o }) => ({
        ...o,
        due: event.due,
        basis: event.basis,
        ladder: event.ladder,
        ...(event.missing && { missing: event.missing }),
        ...(event.extended && { extended: event.extended }),
        ...(event.kept && { kept: event.kept }),
        ...(event.owedBy !== undefined && { owedBy: event.owedBy }),
        ...(event.rule !== undefined && { rule: event.rule }),
        ...(event.source !== undefined && { source: event.source }),
        ...(event.confirmed !== undefined && { confirmed: event.confirmed }),
      }));
    case 'obligation-met':
      return change(owed, event.id, (o) => ({
        ...o,
        status: event.late ? 'done-late' : 'done',
        closedOn: event.on,
      }));
    case 'obligation-missed':
      return change(owed, event.id, (o) => ({ ...o, status: 'missed', closedOn: event.on }));
    case 'obligation-lapsed':
      return change(owed, event.id, (o) => ({ ...o, status: 'no-longer-needed', closedOn: event.on }));
    case 'rung-climbed':
      return change(owed, event.id, (o) => ({
        ...o,
        ladder: o.ladder.map((r) => (r.id === event.rung ? { ...r, climbedAt: event.at } : r)),
      }));
  }
}

/** True for the events that every kind of case shares. */
export function isObligationEvent(event: { type: string }): event is ObligationEvent {
  return event.type.startsWith('obligation-') || event.type === 'rung-climbed';
}
