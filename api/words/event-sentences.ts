import { dateInWords } from '../../rules/calendar/words';
import type { ObligationEvent } from '../../rules/case/events';
import type { Obligation } from '../../rules/case/obligation';
import { dutyWords } from '../../rules/notices/duty-words';
import { keptInWords } from '../../rules/notices/kept-words';
import { capital, roleInWords } from '../../rules/notices/naming';
import type { PupilEvent } from '../../rules/pupil/events';
import { caseSentences } from './case-sentences';
import { eventTitle } from './events';
import { NOTICE_NAMES } from './notices';
import { ownWords } from './said';

type Told = PupilEvent | ObligationEvent;

/** An event in plain English: what happened, and the facts of it that a reader wants first. */
export interface EventWords {
  title: string;
  sentences: string[];
}

/**
 * @param dutyOf the duty an event is about, by its id: an event of a date that moved does not repeat its name
 */
export function eventWords(event: Told, dutyOf: (id: string) => Obligation | undefined): EventWords {
  const title = eventTitle(event.type);
  const duty = 'id' in event ? dutyOf(event.id) : undefined;
  const name = duty ? dutyWords[duty.duty].title : 'A duty';
  switch (event.type) {
    case 'obligation-arose': {
      const { duty: kind, due, owedBy } = event.obligation;
      return {
        title: `${title}: ${dutyWords[kind].title}`,
        sentences: [`${capital(roleInWords(owedBy))}, ${by(due, event.obligation.missing)}.`],
      };
    }
    case 'obligation-moved':
      return movedWords(event, title, name);
    case 'obligation-met':
      return {
        title: `${title}: ${name}`,
        sentences: [`On ${dateInWords(event.on)}, ${event.late ? 'late' : 'in time'}.`],
      };
    case 'obligation-missed':
      return { title: `${title}: ${name}`, sentences: [`Recorded on ${dateInWords(event.on)}.`] };
    case 'obligation-lapsed':
      return {
        title: `${title}: ${name}`,
        sentences: [`Because of: ${eventTitle(event.why).toLowerCase()}.`],
      };
    case 'rung-climbed': {
      const rung = duty?.ladder.find((r) => r.id === event.rung);
      const told = rung?.tell.map(roleInWords).join(' and ');
      return {
        title: `${rung && told ? NOTICE_NAMES[rung.notice] : title}: ${name}`,
        sentences: told ? [`Told ${told}.`] : [],
      };
    }
    default:
      return { title, sentences: [...caseSentences(event), ...ownWordsIn(event)] };
  }
}

/** A decision keeps what both said before it. */
const ownWordsIn = (event: PupilEvent): string[] =>
  'voices' in event && event.voices ? ownWords(event.voices) : [];

type Moved = Extract<ObligationEvent, { type: 'obligation-moved' }>;

/** From when to when and why; and what stands, where a change of the calendar would make it earlier. */
function movedWords(
  { from, due, why, kept, owedBy, missing }: Moved,
  title: string,
  name: string,
): EventWords {
  const stands = kept ? [keptInWords(kept)] : [];
  if (kept && from === due) return { title: `Date kept: ${name}`, sentences: stands };
  if (from === due && owedBy)
    return {
      title: `Now owed by ${roleInWords(owedBy)}: ${name}`,
      sentences: [`${capital(by(due, missing))}.`],
    };
  const moved = `From ${day(from)} to ${day(due)}: ${eventTitle(why).toLowerCase()}.`;
  return { title: `${title}: ${name}`, sentences: [moved, ...stands] };
}

const day = (date: string | null): string => (date === null ? 'no date' : dateInWords(date));
const by = (date: string | null, missing: Obligation['missing']): string => {
  if (date !== null) return `by ${dateInWords(date)}`;
  return missing ? 'no date: a calendar is missing' : 'by no set day';
};
