import ICAL from 'ical.js';
import { addDays, epochDayOf } from '../../../rules/calendar/epoch-day';
import { bankHolidayOn } from '../../../rules/calendar/bank-holidays';
import { localDateTimeOf } from '../../../rules/calendar/london-time';
import { partDayName, type Entry } from '../../../rules/calendar/entries';
import type { LocalDate } from '../../../rules/calendar/types';
import { KIND_WORDS, rangeInWords } from '../diff';
import { classify, termName } from './classify';
import { eachWeekday } from './each-weekday';
import type { CalendarFile, Reading } from './file';
import { readDate } from './dates';

const MOST_EVENTS = 2_000;
const LONGEST_NAME = 200;

/** An entry of a calendar file, with the days it covers, the last one included. */
interface Event {
  summary: string;
  from: LocalDate;
  to: LocalDate;
  where: string;
}

/**
 * Reads a calendar from an iCalendar file by the words of its entries. What cannot be told is left out and said.
 *
 * @returns what every entry was taken for; errors only where the file is no calendar
 */
export function readICalendar(text: string): Reading {
  const events = eventsIn(text);
  if (events === null) return { errors: [{ where: 'The file', words: 'It is not an iCalendar file' }] };
  if (events.length > MOST_EVENTS) {
    return { errors: [{ where: 'The file', words: `It has more than ${MOST_EVENTS} entries` }] };
  }
  const file: CalendarFile = { years: [], entries: [], understood: [], notUnderstood: [] };
  const edges: { event: Event; is: 'term-starts' | 'term-ends' }[] = [];
  for (const event of events) {
    if ('why' in event) {
      file.notUnderstood.push({ where: event.where, words: event.why });
      continue;
    }
    const meaning = classify(event.summary);
    if (meaning?.is === 'term-starts' || meaning?.is === 'term-ends') edges.push({ event, is: meaning.is });
    else take(file, event, meaning);
  }
  pairTerms(file, edges);
  return file;
}

function eventsIn(text: string): (Event | { where: string; why: string })[] | null {
  try {
    const parsed = ICAL.parse(text.replace(/^\uFEFF/, '').trim()) as unknown[];
    const root = new ICAL.Component(parsed as ConstructorParameters<typeof ICAL.Component>[0]);
    if (root.name !== 'vcalendar') return null;
    return root.getAllSubcomponents('vevent').map(eventOf);
  } catch {
    return null;
  }
}

function eventOf(component: InstanceType<typeof ICAL.Component>): Event | { where: string; why: string } {
  const summary = textOf(component, 'summary').slice(0, LONGEST_NAME) || 'Without words';
  const start = component.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return { where: summary, why: 'It has no first day' };
  const from = readDate(dateOf(start));
  const end = component.getFirstPropertyValue('dtend');
  const to = end instanceof ICAL.Time ? readDate(lastDay(end)) : from;
  if (from === null || to === null)
    return { where: summary, why: 'Its days are no dates between 1990 and 2099' };
  const range = { from, to: to < from ? from : to };
  const where = `${summary}, ${rangeInWords(range)}`;
  if (component.hasProperty('rrule')) return { where, why: 'It repeats: enter each of its days' };
  if (textOf(component, 'status').toUpperCase() === 'CANCELLED') return { where, why: 'It is cancelled' };
  return { summary, where, ...range };
}

function textOf(component: InstanceType<typeof ICAL.Component>, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** The London date of a moment that is given in UTC; otherwise the date as it is written. */
function dateOf(time: InstanceType<typeof ICAL.Time>): LocalDate {
  if (!time.isDate && time.zone === ICAL.Timezone.utcTimezone) {
    return localDateTimeOf(time.toUnixTime() * 1_000).slice(0, 10);
  }
  return time.toString().slice(0, 10);
}

/** The end of an entry is not part of it: neither the day of a date nor midnight of a time. */
function lastDay(end: InstanceType<typeof ICAL.Time>): LocalDate {
  const date = dateOf(end);
  const isMidnight = end.hour === 0 && end.minute === 0;
  return end.isDate || isMidnight ? addDays(date, -1) : date;
}

function take(file: CalendarFile, event: Event, meaning: ReturnType<typeof classify>): void {
  const { where, summary, from, to } = event;
  const leave = (words: string): void => void file.notUnderstood.push({ where, words });
  const add = (entry: Entry, unfold = false): void => {
    file.entries.push(...(unfold ? eachWeekday(entry) : [entry]));
    file.understood.push({ where, words: `${KIND_WORDS[entry.kind]}: ${rangeInWords(entry)}` });
  };
  switch (meaning?.is) {
    case 'inset':
      return add({ kind: 'inset', from, to, name: 'INSET day' }, true);
    case 'closure':
      return add({ kind: 'closure', from, to, name: summary }, true);
    case 'holiday':
      return add({ kind: 'holiday', from, to, name: summary });
    case 'term':
      return from === to
        ? leave('A term has a first and a last day')
        : add({ kind: 'term', from, to, name: termName(summary, from) });
    case 'part-day':
      return from === to
        ? add({ kind: 'part-day', from, to, name: partDayName([meaning.open]), open: [meaning.open] })
        : leave('A part day is one day');
    case 'bank-holiday':
      return bankHolidayOn(epochDayOf(from)) === undefined
        ? leave('It is no bank holiday of England that we know. If the school is closed, add a closure')
        : void file.understood.push({ where, words: 'Bank holiday: known already, nothing to add' });
    case 'half-term-edge':
      return leave('Enter half-term once, with its first and its last day');
    default:
      return leave('Its words say nothing about school days');
  }
}

/** A start of term goes with the next end of term, where no other start lies between. */
function pairTerms(file: CalendarFile, edges: { event: Event; is: 'term-starts' | 'term-ends' }[]): void {
  const sorted = [...edges].sort((a, b) => (a.event.from < b.event.from ? -1 : 1));
  let open: Event | null = null;
  const unpaired = ({ where }: Event, other: string): void =>
    void file.notUnderstood.push({ where, words: `There is no ${other} of term to go with it` });
  for (const { event, is } of sorted) {
    if (is === 'term-starts') {
      if (open) unpaired(open, 'end');
      open = event;
    } else if (open) {
      const { from } = open;
      const entry: Entry = {
        kind: 'term',
        from,
        to: event.to,
        name: termName(`${open.summary} ${event.summary}`, from),
      };
      file.entries.push(entry);
      const words = `${KIND_WORDS.term}: ${rangeInWords(entry)}, ${entry.name}`;
      file.understood.push({ where: open.where, words }, { where: event.where, words });
      open = null;
    } else unpaired(event, 'start');
  }
  if (open) unpaired(open, 'end');
}
