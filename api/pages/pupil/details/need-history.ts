import { eventsOf } from '../../../../database/events';
import { needAfter, type Need } from '../../../../rules/pupil/need';
import { eventsInWords, type CaseEvent } from '../../../history/events-in-words';
import { needInWords } from '../../../words/need';
import type { PupilPage } from '../pupil-page';

/** One change of a pupil's need: what it was from then on, who recorded it and when, and why. */
export interface NeedChange {
  what: string;
  who: string;
  when: string;
  datetime: string;
  why: string;
}

/** Those that say something of the need: by themselves, or because a stage asks the early-help question (B1, B8). */
const TELLING = [
  'pupil-registered',
  'need-recorded',
  'stage-1-opened',
  'opened-after-incident',
  'moved-to-stage-2',
  'moved-to-stage-3',
];

/** How a pupil's need came to be what it is, the newest first (B14). */
export async function needHistory(page: PupilPage): Promise<NeedChange[]> {
  const events: CaseEvent[] = await eventsOf(page.house.db, page.caseId, { types: TELLING });
  const inWords = await eventsInWords(page, events);
  let need: Need | undefined;
  const changes = events.flatMap(({ event }, at): NeedChange[] => {
    const words = inWords[at];
    const after = needAfter(need, event as Parameters<typeof needAfter>[1]);
    if (!after || !words) return [];
    need = after;
    const { title, who, when, datetime } = words;
    return [{ what: needInWords(after), who, when, datetime, why: whyOf(event, title) }];
  });
  return changes.reverse();
}

function whyOf(event: CaseEvent['event'], title: string): string {
  if (event.type === 'need-recorded') return event.reason;
  const note = 'earlyHelp' in event ? event.earlyHelp.note : '';
  return note === '' ? title : `${title}: ${note}`;
}
