import { readText } from '../../../api/calendars/import/read-file';
import type { CalendarFile } from '../../../api/calendars/import/file';

type Entry = [summary: string, from: string, to?: string, more?: string];

const compact = (date: string): string => date.replaceAll('-', '');
const event = ([summary, from, to, more = '']: Entry, n: number): string =>
  [
    'BEGIN:VEVENT',
    `UID:${n}@school.test`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART;VALUE=DATE:${compact(from)}`,
    ...(to ? [`DTEND;VALUE=DATE:${compact(to)}`] : []),
    `SUMMARY:${summary}`,
    ...(more ? [more] : []),
    'END:VEVENT',
  ].join('\r\n');
const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//school.test', ...events, 'END:VCALENDAR', ''].join('\r\n');

function read(...entries: Entry[]): CalendarFile {
  const found = readText(calendar(...entries.map(event)));
  if ('errors' in found) throw new Error(JSON.stringify(found.errors));
  return found;
}
const kinds = (...entries: Entry[]): string[] =>
  read(...entries).entries.map(({ kind, from, to, name }) => [kind, from, to, name].join(' '));

describe('An iCalendar file', () => {
  test('has its first and last days of term put together', () => {
    const file = read(
      ['Autumn term starts', '2026-09-03'],
      ['End of Autumn Term', '2026-12-18'],
      ['First day of Spring Term', '2027-01-05'],
      ['School breaks up', '2027-03-25'],
    );
    expect(file.entries).toEqual([
      { kind: 'term', from: '2026-09-03', to: '2026-12-18', name: 'Autumn' },
      { kind: 'term', from: '2027-01-05', to: '2027-03-25', name: 'Spring' },
    ]);
    expect(file.understood).toHaveLength(4);
    expect(file.notUnderstood).toEqual([]);
  });

  test('gives the day after the last: DTEND of a date is not part of it', () => {
    expect(kinds(['Half term', '2026-10-26', '2026-10-31'], ['Term 1', '2026-09-03', '2026-10-24'])).toEqual([
      'holiday 2026-10-26 2026-10-30 Half term',
      'term 2026-09-03 2026-10-23 Term 1',
    ]);
    expect(kinds(['INSET', '2026-11-02', '2026-11-03'])).toEqual(['inset 2026-11-02 2026-11-02 INSET day']);
    expect(kinds(['INSET', '2026-11-02'])).toEqual(['inset 2026-11-02 2026-11-02 INSET day']);
  });

  test.each<[string, string]>([
    ['INSET Day - school closed to pupils', 'inset'],
    ['Staff training day', 'inset'],
    ['Non-pupil day', 'inset'],
    ['School closed (polling station)', 'closure'],
    ['Closed: snow', 'closure'],
    ['Christmas holiday', 'holiday'],
    ['Half-term break', 'holiday'],
    ['Early finish', 'part-day'],
    ['Morning only', 'part-day'],
    ['Late start for pupils', 'part-day'],
  ])('knows "%s" as %s', (summary, kind) => {
    expect(read([summary, '2026-11-02']).entries.map((e) => e.kind)).toEqual([kind]);
  });

  test('says when a part day is open', () => {
    expect(
      read(['School closes at 1:00pm', '2026-12-18'], ['Late start', '2026-11-03']).entries,
    ).toMatchObject([
      { kind: 'part-day', open: ['am'] },
      { kind: 'part-day', open: ['pm'] },
    ]);
  });

  test('adds nothing for a bank holiday that is known, and says so', () => {
    const file = read(['Bank holiday', '2027-05-03'], ['Bank holiday', '2027-05-04']);
    expect(file.entries).toEqual([]);
    expect(file.understood[0]?.words).toContain('known already');
    expect(file.notUnderstood[0]?.words).toContain('no bank holiday of England');
  });

  test('splits INSET and closures of several days into weekdays', () => {
    expect(kinds(['Closed: flood', '2027-01-15', '2027-01-19'])).toEqual([
      'closure 2027-01-15 2027-01-15 Closed: flood',
      'closure 2027-01-18 2027-01-18 Closed: flood',
    ]);
  });

  test.each<[Entry, string]>([
    [['Year 9 parents’ evening', '2026-11-05'], 'say nothing about school days'],
    [['Term starts', '2026-09-03'], 'no end of term'],
    [['Term ends', '2026-12-18'], 'no start of term'],
    [['Term', '2026-09-03'], 'a first and a last day'],
    [['Last day before half term', '2026-10-23'], 'Enter half-term once'],
    [['INSET', '2026-11-02', '2026-11-03', 'RRULE:FREQ=WEEKLY'], 'It repeats'],
    [['INSET', '2026-11-02', '2026-11-03', 'STATUS:CANCELLED'], 'It is cancelled'],
    [['Early finish', '2026-12-17', '2026-12-19'], 'A part day is one day'],
    [['INSET', '1926-11-02'], 'no dates between'],
  ])('leaves out and names what it cannot use: %j', (entry, why) => {
    const file = read(entry, ['INSET day', '2027-06-25']);
    expect(file.notUnderstood.map((line) => line.words)).toEqual([expect.stringContaining(why)]);
    expect(file.entries).toHaveLength(1);
  });

  test('names both of two starts of term that follow each other', () => {
    const file = read(
      ['Term starts', '2026-09-03'],
      ['Term starts', '2027-01-05'],
      ['Term ends', '2027-03-25'],
    );
    expect(file.entries).toMatchObject([{ from: '2027-01-05', to: '2027-03-25' }]);
    expect(file.notUnderstood[0]?.where).toContain('3 September 2026');
  });

  test('takes a time at its London date: midnight in summer time is the day after in UTC', () => {
    const lines = [
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTAMP:20260101T000000Z',
      'DTSTART:20270624T230000Z',
      'DTEND:20270625T150000Z',
      'SUMMARY:INSET day',
      'END:VEVENT',
    ];
    const file = readText(calendar(lines.join('\r\n')));
    expect(file).toMatchObject({ entries: [{ kind: 'inset', from: '2027-06-25', to: '2027-06-25' }] });
  });

  test('may fold its lines and escape its commas', () => {
    const folded = calendar(event(['Half\r\n  term\\, all years', '2026-10-26', '2026-10-31'], 1));
    expect(readText(folded)).toMatchObject({ entries: [{ name: 'Half term, all years' }] });
  });

  test.each([
    ['one that breaks off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY'],
    ['a visiting card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A Name\r\nEND:VCARD\r\n'],
  ])('is refused where it is none: %s', (_what, text) => {
    expect(readText(text)).toEqual({ errors: [{ where: 'The file', words: 'It is not an iCalendar file' }] });
  });
});
