import { actorNames } from '../../../database/actor-names';
import { eventsOf, type StoredEvent } from '../../../database/events';
import { localDateTimeOf } from '../../../rules/calendar/london-time';
import type { ObligationEvent } from '../../../rules/case/events';
import type { Obligation } from '../../../rules/case/obligation';
import type { PupilEvent } from '../../../rules/pupil/events';
import { dateAndTime } from '../../words/dates';
import { eventWords } from '../../words/event-sentences';
import { isKept } from '../../cases/kept-from-school';
import { who, BY_ITSELF, NOT_SHOWN } from '../../words/who';
import { decisionUrl } from './decision-lines';
import type { PupilPage } from './pupil-page';

export type CaseEvent = StoredEvent<PupilEvent | ObligationEvent>;

/** One thing that happened, as a timeline shows it. */
export interface Told {
  number: number;
  title: string;
  sentences: string[];
  who: string;
  byItself: boolean;
  when: string;
  /** For machines: ISO. */
  datetime: string;
  /** To the decision that it is about. */
  link: { text: string; href: string } | null;
}

/** Events in plain English, the newest first. `all` is what a duty that an event is about is looked up in. */
export async function told(page: PupilPage, events: CaseEvent[], all: CaseEvent[] = events): Promise<Told[]> {
  const actors = events.map(({ actor }) => actor);
  const names = await actorNames(page.house.db, page.viewer.partnership, actors);
  const duties = dutiesOf(page, all);
  return events
    .map(({ number, at, actor, event }): Told => {
      const kept = isKept(page.viewer.office, event);
      const name = kept ? NOT_SHOWN : isByItself(event) ? BY_ITSELF : who(actor, names);
      const when = dateAndTime(localDateTimeOf(at));
      const words = eventWords(event, (id) => duties.get(id));
      return {
        number,
        ...words,
        who: name,
        byItself: name === BY_ITSELF,
        when,
        datetime: new Date(at).toISOString(),
        link: linkOf(page, event),
      };
    })
    .reverse();
}

/** The page of the decision that an event tells of. */
function linkOf(page: PupilPage, event: CaseEvent['event']): Told['link'] {
  if (!('decision' in event)) return null;
  const id = typeof event.decision === 'string' ? event.decision : event.decision.id;
  return { text: 'The decision', href: decisionUrl(page, id) };
}

/** A duty that arises from somebody's deed is the rules' doing, not theirs. */
const isByItself = ({ type }: { type: string }): boolean =>
  type.startsWith('obligation-') || type === 'rung-climbed';

function dutiesOf({ state }: PupilPage, events: CaseEvent[]): Map<string, Obligation> {
  const arisen = events.flatMap(({ event }) => (event.type === 'obligation-arose' ? [event.obligation] : []));
  return new Map([...arisen, ...state.owed].map((o) => [o.id, o]));
}

/** What people did, and the dates that moved or were missed: the rest follows from it. */
export const isTold = ({ event }: CaseEvent): boolean =>
  event.type === 'obligation-moved' ||
  (event.type === 'obligation-met' && event.late) ||
  (!event.type.startsWith('obligation-') && event.type !== 'rung-climbed');

/** How far back the latest are looked for: each deed brings several events. */
const LOOK_BACK = 60;

/** The last few things that happened. */
export async function latest(page: PupilPage, count: number): Promise<Told[]> {
  const after = Math.max(0, page.number - LOOK_BACK);
  const events: CaseEvent[] = await eventsOf(page.house.db, page.caseId, { after });
  return told(page, events.filter(isTold).slice(-count), events);
}
