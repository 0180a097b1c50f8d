import { timeInWords } from '../calendar/words';
import type { PanelAppointment } from '../case/effect';
import { seeTheCase } from './actions';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Block, Letter } from './letter';
import { greeting, isFamily, pupilName } from './naming';
import { news, newsAt } from './subjects';

/** What one letter about the panel says, for its reader. */
export interface PanelLetter {
  /** What it is called, to staff. */
  subject: string;
  /** The meeting to come to, if there is one. */
  at?: PanelAppointment | undefined;
  /** What is decided or arranged, in the first line. */
  first: string;
  blocks: Block[];
  /** What a family can do about it, and until when. */
  canDo: string[];
}

/** A letter about the panel's meeting: the news first, then when, where and what the reader can do. */
export function panelLetter(facts: LetterFacts, { subject, at, first, blocks, canDo }: PanelLetter): Letter {
  const { to, pupil, school } = facts;
  const name = pupilName(to, pupil);
  return {
    subject: at ? newsAt(facts, subject, at.startsAt) : news(facts, subject),
    title: isFamily(to) ? `What happens next for ${name}` : subject,
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: first },
      ...(isFamily(to)
        ? []
        : [{ p: `${name}, Year ${pupil.yearGroup}, ${school.name}: case ${pupil.caseRef}.` }]),
      ...blocks,
      ...(isFamily(to) ? [{ h: 'What you can do' }, { list: canDo }, ...familyHelp(facts)] : []),
    ],
    ...seeTheCase(facts),
  };
}

/** The meeting that a letter is about: the event's own, else the one the facts name, else the one that is booked. */
export function appointmentOf({ event, about, state }: LetterFacts): PanelAppointment | undefined {
  if ('appointment' in event) return event.appointment;
  return about.appointment ?? (state.transfer.at === 'booked' ? state.transfer.appointment : undefined);
}

/** When and where, in a line; a meeting that is not known says so. */
export const whenAndWhere = (meeting: PanelAppointment | undefined): string =>
  meeting ? `${timeInWords(meeting.startsAt)}, ${meeting.place}` : 'a day that is not set yet';
