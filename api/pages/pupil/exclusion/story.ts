import { eventsOf } from '../../../../database/events';
import { dateInWords, timeInWords } from '../../../../rules/calendar/words';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import type { Obligation } from '../../../../rules/case/obligation';
import type { DecisionMade } from '../../../../rules/exclusion/state';
import type { OwnWords } from '../../../../rules/programme/words';
import { dateAndTime } from '../../../words/dates';
import { isTold, told, type CaseEvent, type Told } from '../latest';
import { decisionWords } from '../form/parts';
import type { PupilPage } from '../pupil-page';

/** What the record tells of one decision beside how it stands. */
export interface Story {
  /** Null where the record holds no event of it: nobody can then be named. */
  decided: { who: string; recorded: string; circumstances: string; voices: [string, string] } | null;
  /** Each time it was corrected, and what the record said before. */
  corrected: { when: string; reason: string; before: string }[];
  struckOut: { when: string; reason: string } | null;
  /** The newest first. */
  events: Told[];
}

export async function storyOf(page: PupilPage, id: string, duties: Obligation[]): Promise<Story> {
  const all: CaseEvent[] = await eventsOf(page.house.db, page.caseId);
  const ids = new Set(duties.map((o) => o.id));
  const about = all.filter((e) => isAbout(e, id, ids));
  const events = (await told(page, about.filter(isTold), all)).map((e) => ({ ...e, link: null }));
  return {
    decided: decidedIn(about, events),
    corrected: correctionsIn(about),
    struckOut: struckOutIn(about),
    events,
  };
}

/** Whether an event tells of a decision, or of a duty that arises from it. */
function isAbout({ event }: CaseEvent, id: string, duties: ReadonlySet<string>): boolean {
  if ('decision' in event)
    return (typeof event.decision === 'string' ? event.decision : event.decision.id) === id;
  if (event.type === 'duty-extended') return duties.has(event.obligation);
  return 'id' in event && duties.has(event.id);
}

function decidedIn(about: CaseEvent[], events: Told[]): Story['decided'] {
  const found = about.find(({ event: { type } }) => type === 'suspended' || type === 'permanently-excluded');
  if (found?.event.type !== 'suspended' && found?.event.type !== 'permanently-excluded') return null;
  const { circumstances, voices } = found.event;
  const who = events.find(({ number }) => number === found.number)?.who ?? '';
  const recorded = dateAndTime(localDateTimeOf(found.at));
  return { who, recorded, circumstances, voices: [wordsOf(voices.pupil), wordsOf(voices.parents)] };
}

const wordsOf = (words: OwnWords): string => ('said' in words ? words.said : `Not heard: ${words.notHeard}`);

const correctionsIn = (about: CaseEvent[]): Story['corrected'] =>
  about.flatMap(({ at, event }) =>
    event.type === 'exclusion-corrected'
      ? [{ when: whenIn(at), reason: event.reason, before: beforeWords(event.was) }]
      : [],
  );

function struckOutIn(about: CaseEvent[]): Story['struckOut'] {
  const found = about.find(({ event }) => event.type === 'exclusion-struck-out');
  return found?.event.type === 'exclusion-struck-out'
    ? { when: whenIn(found.at), reason: found.event.reason }
    : null;
}

const whenIn = (at: number): string => dateInWords(localDateTimeOf(at).slice(0, 10));

/** What the record said: everything that a correction may change, but for the reasons, which the timeline has. */
function beforeWords(was: DecisionMade): string {
  const { decidedAt, beforeAfternoon, starts } = was;
  const sent = beforeAfternoon
    ? 'sent home before the afternoon'
    : 'sent home in the afternoon or at its end';
  const begins = starts ? `, to begin on ${dateInWords(starts.date)}` : '';
  return `${decisionWords(was)}, at ${timeInWords(decidedAt).split(' on ')[0]}, ${sent}${begins}`;
}
