import { eventsOf } from '../../../database/events';
import { eventsInWords, type CaseEvent, type InWords } from '../../history/events-in-words';
import { may } from '../../permissions';
import { decisionUrl } from './decision-lines';
import type { PupilPage } from './pupil-page';

export type { CaseEvent };

/** One thing that happened, as a timeline shows it. */
export interface Told extends InWords {
  /** To the decision that it is about. */
  link: { text: string; href: string } | null;
}

/** Events in plain English, the newest first. `all` is what a duty that an event is about is looked up in. */
export async function told(page: PupilPage, events: CaseEvent[], all: CaseEvent[] = events): Promise<Told[]> {
  const about = new Map(events.map(({ number, event }) => [number, event]));
  const inWords = await eventsInWords(page, events, all);
  return inWords.map((one) => ({ ...one, link: linkOf(page, about.get(one.number)) })).reverse();
}

/** The page of the decision that an event tells of. */
function linkOf(page: PupilPage, event: CaseEvent['event'] | undefined): Told['link'] {
  if (!event || !('decision' in event) || !may(page.viewer.office, 'read-decision')) return null;
  const id = typeof event.decision === 'string' ? event.decision : event.decision.id;
  return { text: 'The decision', href: decisionUrl(page, id) };
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
