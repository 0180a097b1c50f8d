import { readFile, readText } from '../../../api/calendars/import/read-file';
import type { CalendarFile, ReadLine } from '../../../api/calendars/import/file';

const good = (text: string): CalendarFile => {
  const read = readText(text);
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  return read;
};
const errors = (text: string): ReadLine[] => {
  const read = readText(text);
  return 'errors' in read ? read.errors : [];
};
const entries = (rows: string): string[] =>
  good(`kind,from,to,name\n${rows}`).entries.map(({ kind, from, to, name }) =>
    [kind, from, to, name].join(' '),
  );

describe('A calendar as a table', () => {
  test('has a line for each entry, with dates as people or programs write them', () => {
    expect(
      entries(
        'term,2026-09-03,2026-12-18,Autumn\nhalf-term,26/10/2026,30/10/2026,\ninset,2.11.2026,,\n' +
          'closure,13/01/2027,14/01/2027,Snow\npart-day,18/12/2026,,morning\n',
      ),
    ).toEqual([
      'term 2026-09-03 2026-12-18 Autumn',
      'holiday 2026-10-26 2026-10-30 Holiday',
      'inset 2026-11-02 2026-11-02 INSET day',
      'closure 2027-01-13 2027-01-13 Snow',
      'closure 2027-01-14 2027-01-14 Snow',
      'part-day 2026-12-18 2026-12-18 Morning only',
    ]);
  });

  test('may name its school years, and says how each line was read', () => {
    const { years, understood } = good(
      'kind,from,to,name\nyear,12/07/2026,11/07/2027,2026/27\ninset,02/11/2026,,',
    );
    expect(years).toEqual([{ from: '2026-07-12', to: '2027-07-11', name: '2026/27' }]);
    expect(understood).toEqual([
      { where: 'Line 2', words: 'School year 2026/27: Sunday 12 July 2026 to Sunday 11 July 2027' },
      { where: 'Line 3', words: 'INSET: Monday 2 November 2026, INSET day' },
    ]);
  });

  test('may come from a spreadsheet: a mark at its beginning, semicolons, empty lines, other columns', () => {
    const { entries: read } = good(
      '\uFEFFName;Kind;From;To;Who\r\n;;;;\r\nAutumn;Term;03/09/2026;18/12/2026;me\r\n',
    );
    expect(read).toEqual([{ kind: 'term', from: '2026-09-03', to: '2026-12-18', name: 'Autumn' }]);
  });

  test('may be UTF-8, UTF-16 or Windows-1252', () => {
    const text = 'kind,from,to,name\nclosure,13/01/2027,,Fête – the school’s own\n';
    const name = 'Fête – the school’s own';
    const windows = Buffer.from(text.replace('–', '\x96').replace('’', '\x92'), 'latin1');
    const files = [
      Buffer.from(text),
      windows,
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    ];
    for (const file of files) expect(readFile(file)).toMatchObject({ entries: [{ kind: 'closure', name }] });
  });

  test('leaves weekends out of INSET and closures that last several days', () => {
    expect(entries('closure,15/01/2027,18/01/2027,Flood')).toEqual([
      'closure 2027-01-15 2027-01-15 Flood',
      'closure 2027-01-18 2027-01-18 Flood',
    ]);
  });
});

describe('One wrong line stops all of it, and each is named', () => {
  test.each([
    ['a kind that there is not', 'holliday,2026-10-26,,', '"holliday" is no kind of entry'],
    ['a day that there is not', 'inset,30/02/2027,,', '"30/02/2027" is no date'],
    ['a last day that is none', 'term,2026-09-03,soon,Autumn', '"soon" is no date'],
    ['a date of another century', 'inset,02/11/1926,,', 'is no date'],
    ['a year of two digits', 'inset,02/11/26,,', 'is no date'],
    ['an end before the beginning', 'term,18/12/2026,03/09/2026,Autumn', 'It ends before it begins'],
    ['a closure of years', 'closure,03/09/2026,03/09/2028,Oops', 'longer than a year'],
    ['a term without a name', 'term,03/09/2026,18/12/2026,', 'Give the term a name'],
    ['a name without end', `term,03/09/2026,18/12/2026,${'x'.repeat(201)}`, 'longer than 200'],
    ['a part day that says no half', 'part-day,18/12/2026,,Carols', 'Name a part day'],
    ['a part day of two days', 'part-day,17/12/2026,18/12/2026,am', 'A part day is one day'],
  ])('%s', (_what, row, expected) => {
    const found = errors(`kind,from,to,name\ninset,02/11/2026,,\n${row}\n`);
    expect(found.map((e) => e.where)).toEqual(['Line 3']);
    expect(found[0]?.words).toContain(expected);
  });

  test('all wrong lines are named at once', () => {
    expect(errors('kind,from\na,b\ninset,02/11/2026\nc,d\n').map((e) => e.where)).toEqual([
      'Line 2',
      'Line 4',
    ]);
  });

  test.each([
    ['an empty file', '', 'It has no lines'],
    ['only a header', 'kind,from,to,name\n', 'It has no lines'],
    ['another header', 'what,when\ninset,02/11/2026\n', 'The header must be'],
    ['a quote that never ends', 'kind,from\n"inset,02/11/2026\n', 'It is not a table'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0', 'The header must be'],
  ])('%s', (_what, text, expected) => {
    expect(errors(text)[0]?.words).toContain(expected);
  });
});
