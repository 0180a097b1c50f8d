import type { ObligationEvent } from '../../rules/case/events';
import { isObligationEvent } from '../../rules/case/evolve-obligations';
import type { Effect } from '../../rules/case/effect';
import type { Obligation } from '../../rules/case/obligation';
import { settle } from '../../rules/case/settle';
import type { PupilCommand } from '../../rules/pupil/commands';
import type { PupilEvent } from '../../rules/pupil/events';
import { foresee } from '../../rules/pupil/rehearse';
import type { PupilState } from '../../rules/pupil/state';
import { pupilVerbs } from '../../rules/pupil/verbs';
import type { Refusal } from '../../rules/refusal';
import type { PupilRecord } from '../cases/find-pupil';
import { decisionOfAnother } from './decision-of-another';

/** What a command would do if it were given now. Nothing has been done. */
export interface Preview {
  events: PupilEvent[];
  /** Duties that would arise, with their dates and how they were counted. */
  starts: Obligation[];
  /** Duties whose date would move, be met, or fall away. */
  changes: Exclude<ObligationEvent, { type: 'obligation-arose' | 'rung-climbed' }>[];
  /** Notices that would be sent. */
  notices: Pick<Extract<Effect, { kind: 'notice' }>, 'notice' | 'to'>[];
  after: PupilState;
}

/** What a command would start, move and send, by the same rules that would carry it out. */
export function preview(record: PupilRecord, command: PupilCommand): Preview | Refusal {
  const { state, now } = record;
  const decision = decisionOfAnother(record, command) ?? pupilVerbs.decide(state, command, now);
  if ('refused' in decision) return decision;
  const {
    events,
    effects,
    state: after,
  } = command.type === 'rehearse'
    ? foresee(pupilVerbs, state, decision.events, now)
    : settle(pupilVerbs, state, decision.events, now);
  const duties = events.filter(isObligationEvent);
  return {
    events: events.filter((event): event is PupilEvent => !isObligationEvent(event)),
    starts: duties.flatMap((event) => (event.type === 'obligation-arose' ? [event.obligation] : [])),
    changes: duties.filter((event) => event.type !== 'obligation-arose' && event.type !== 'rung-climbed'),
    notices: effects.flatMap(({ effect }) =>
      effect.kind === 'notice' ? [{ notice: effect.notice, to: effect.to }] : [],
    ),
    after,
  };
}
