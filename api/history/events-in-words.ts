import { actorKey, actorNames } from '../../database/actor-names';
import type { StoredEvent } from '../../database/events';
import { localDateTimeOf } from '../../rules/calendar/london-time';
import type { ObligationEvent } from '../../rules/case/events';
import type { Obligation } from '../../rules/case/obligation';
import type { Actor } from '../../rules/case/people';
import type { PupilEvent } from '../../rules/pupil/events';
import type { PupilCase } from '../../rules/pupil/state';
import { isWithoutDetails } from '../cases/kept-details';
import { isKept } from '../cases/kept-from-school';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';
import { dateAndTime } from '../words/dates';
import { eventWords } from '../words/event-sentences';
import { BY_ITSELF, NOT_SHOWN, who } from '../words/who';

export type CaseEvent = StoredEvent<PupilEvent | ObligationEvent>;

/** One thing that happened, in plain English. */
export interface InWords {
  number: number;
  title: string;
  sentences: string[];
  /** The person and the office, or that it came by itself. */
  who: string;
  byItself: boolean;
  when: string;
  /** For machines: ISO. */
  datetime: string;
}

/** Who reads which case. */
export interface Reader {
  house: House;
  viewer: Viewer;
  state: PupilCase;
}

/** Events in plain English, in their order. `all` is what a duty that an event is about is looked up in. */
export async function eventsInWords(
  { house, viewer, state }: Reader,
  events: CaseEvent[],
  all: CaseEvent[] = events,
): Promise<InWords[]> {
  const people = events.flatMap(({ actor, event }) => [actor, supporterIn(event)]);
  const names = await actorNames(house.db, viewer.partnership, people);
  const duties = dutiesOf(state, all);
  return events.map(({ number, at, actor, event }) => {
    const name = whoDid(viewer, { actor, event }, names);
    const words = eventWords(event, (id) => duties.get(id));
    return {
      number,
      title: words.title,
      sentences: isWithoutDetails(viewer.office, event)
        ? []
        : [...supporter(event, names), ...words.sentences],
      who: name,
      byItself: name === BY_ITSELF,
      when: dateAndTime(localDateTimeOf(at)),
      datetime: new Date(at).toISOString(),
    };
  });
}

/** Who is to support the pupil's behaviour, or was; null where an event is about nobody's support (B13). */
const supporterIn = (event: CaseEvent['event']): Actor | null =>
  event.type === 'support-allocated' || event.type === 'support-ended'
    ? { person: event.worker, office: 'behaviour-support-worker' }
    : null;

/** The worker by name: whoever reads the pupil reads it on the pupil's page too. */
function supporter(event: CaseEvent['event'], names: ReadonlyMap<string, string>): string[] {
  const worker = supporterIn(event);
  const name = worker && names.get(actorKey(worker));
  return name ? [`Behaviour support worker: ${name}.`] : [];
}

/** A duty that arises from somebody's deed is the rules' doing, not theirs; so is an escalation by a threshold. */
const isByItself = (event: CaseEvent['event']): boolean =>
  event.type.startsWith('obligation-') ||
  event.type === 'rung-climbed' ||
  (event.type === 'escalation-raised' && event.by !== 'person');

/** Who did it, as far as this viewer may read that; or that it came by itself. */
export function whoDid(
  { office }: Viewer,
  { actor, event }: Pick<CaseEvent, 'actor' | 'event'>,
  names: ReadonlyMap<string, string>,
): string {
  if (isKept(office, event)) return NOT_SHOWN;
  return isByItself(event) ? BY_ITSELF : who(actor, names);
}

function dutiesOf(state: PupilCase, events: CaseEvent[]): Map<string, Obligation> {
  const arisen = events.flatMap(({ event }) => (event.type === 'obligation-arose' ? [event.obligation] : []));
  return new Map([...arisen, ...state.owed].map((o) => [o.id, o]));
}
