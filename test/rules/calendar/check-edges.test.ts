import { checkCalendar } from '../../../rules/calendar/check-calendar';
import type { SchoolYear } from '../../../rules/calendar/types';

/** Twelve months with one term, of a school that sets its own days. */
const YEAR: SchoolYear = {
  name: '2026/27',
  from: '2026-09-01',
  to: '2027-08-31',
  terms: [{ name: 'Autumn', from: '2026-09-03', to: '2026-12-18' }],
};
const findings = (changes: Partial<SchoolYear>, code: string) =>
  checkCalendar({ years: [{ ...YEAR, ...changes }] }, 'academy').filter((found) => found.code === code);
const dates = (changes: Partial<SchoolYear>, code: string) => findings(changes, code).map((f) => f.dates);
const term = (from: string, to: string, name = 'Autumn') => ({ terms: [{ name, from, to }] });

describe('How long a year and a term are', () => {
  test.each([
    ['2027-08-16', []],
    ['2027-08-15', [['2026-09-01', '2027-08-15']]],
    ['2027-09-15', []],
    ['2027-09-16', [['2026-09-01', '2027-09-16']]],
  ])('a year from 1 September 2026 to %s: 350 to 380 days are near enough to twelve months', (to, found) => {
    expect(dates({ to, terms: [] }, 'year-length')).toEqual(found);
  });

  test('the finding counts the days, both ends included', () => {
    expect(findings({ to: '2027-08-15', terms: [] }, 'year-length')[0]?.detail).toEqual({ days: 349 });
    expect(findings(term('2026-09-03', '2026-09-16'), 'term-length')[0]?.detail).toEqual({
      name: 'Autumn',
      days: 14,
    });
  });

  test.each([
    ['2026-09-23', 0],
    ['2026-09-22', 1],
    ['2027-01-06', 0],
    ['2027-01-07', 1],
  ])('a term from 3 September 2026 to %s: 21 to 126 days', (to, found) => {
    expect(dates(term('2026-09-03', to), 'term-length')).toHaveLength(found);
  });

  test('a term that ends before it begins is said to, and not that it is short', () => {
    expect(dates(term('2026-12-18', '2026-09-03'), 'term-length')).toEqual([]);
    expect(findings(term('2026-12-18', '2026-09-03'), 'ends-before-it-begins')[0]?.detail).toEqual({
      name: 'Autumn',
    });
    expect(dates(term('2026-09-03', '2026-09-03'), 'ends-before-it-begins')).toEqual([]);
    expect(
      findings({ from: '2027-08-31', to: '2026-09-01', terms: [] }, 'ends-before-it-begins')[0]?.detail,
    ).toEqual({
      name: 'The school year',
    });
  });
});

describe('What lies in a term, its first and last day included', () => {
  const closed = (date: string) => ({ closures: [{ date, name: 'Flood', announcedOn: date }] });
  const off = (from: string, to: string, name = 'Half-term') => ({ holidays: [{ name, from, to }] });

  test('closures', () => {
    for (const date of ['2026-09-03', '2026-12-18'])
      expect(dates(closed(date), 'closure-outside-term')).toEqual([]);
    for (const date of ['2026-09-02', '2026-12-19'])
      expect(findings(closed(date), 'closure-outside-term')).toMatchObject([
        { dates: [date], detail: { name: 'Flood' } },
      ]);
  });

  test('holidays', () => {
    expect(dates(off('2026-09-03', '2026-12-18'), 'holiday-across-a-term')).toEqual([]);
    for (const [from, to] of [
      ['2026-09-02', '2026-09-03'],
      ['2026-12-18', '2026-12-19'],
    ] as const)
      expect(findings(off(from, to), 'holiday-across-a-term')).toMatchObject([
        { dates: [from, to], detail: { name: 'Half-term' } },
      ]);
    for (const [from, to] of [
      ['2026-09-01', '2026-09-02'],
      ['2026-12-19', '2026-12-20'],
    ] as const) {
      expect(dates(off(from, to), 'holiday-across-a-term')).toEqual([]);
      expect(findings(off(from, to), 'half-term-outside-term')).toMatchObject([
        { detail: { name: 'Half-term' } },
      ]);
    }
  });

  test.each(['Half-term', 'half term', 'HALFTERM', 'Autumn half - term'])('%s is a half-term', (name) => {
    expect(dates(off('2027-07-01', '2027-07-02', name), 'half-term-outside-term')).toHaveLength(1);
  });

  test('a holiday of another name may lie between terms', () => {
    expect(dates(off('2027-07-01', '2027-07-02', 'Half of the term'), 'half-term-outside-term')).toEqual([]);
  });

  test('terms that share a day are named, in whatever order they are listed', () => {
    const terms = [
      { name: 'Spring', from: '2026-12-18', to: '2027-03-25' },
      { name: 'Autumn', from: '2026-09-03', to: '2026-12-18' },
    ];
    for (const listed of [terms, [...terms].reverse()])
      expect(findings({ terms: listed }, 'terms-overlap')).toMatchObject([
        { dates: ['2026-12-18', '2026-12-18'], detail: { name: 'Spring', other: 'Autumn' } },
      ]);
    const apart = terms.map((one) => (one.name === 'Spring' ? { ...one, from: '2026-12-19' } : one));
    expect(dates({ terms: apart }, 'terms-overlap')).toEqual([]);
  });
});

describe('What lies in a year', () => {
  test('its last day is one of its days', () => {
    expect(dates(term('2026-09-01', '2027-08-31'), 'outside-its-year')).toEqual([]);
    expect(findings(term('2026-09-01', '2027-09-01'), 'outside-its-year')).toMatchObject([
      { dates: ['2026-09-01', '2027-09-01'], detail: { name: 'Autumn' } },
    ]);
  });

  test('years that meet leave no gap; the finding names the year before', () => {
    const next = { ...YEAR, name: '2027/28', from: '2027-09-02', to: '2028-08-31', terms: [] };
    const between = checkCalendar({ years: [YEAR, next] }, 'academy').filter(
      (f) => f.code === 'gap-between-years',
    );
    expect(between).toMatchObject([
      { year: '2027/28', dates: ['2027-09-01', '2027-09-01'], detail: { name: '2026/27' } },
    ]);
  });

  test.each([
    ['2020-01-01', '2020-12-31', 0],
    ['2019-12-31', '2020-12-31', 1],
    ['2030-01-01', '2030-12-31', 0],
    ['2030-01-01', '2031-01-01', 1],
  ])('the bank holidays of %s to %s: known from 2020 to 2030', (from, to, found) => {
    expect(dates({ from, to, terms: [] }, 'bank-holidays-unknown')).toHaveLength(found);
  });

  test('a day that is not known leaves the count of days open', () => {
    const unknown = { from: '2030-09-01', to: '2031-08-31', ...term('2030-09-03', '2030-12-18') };
    expect(findings(unknown, 'too-few-days')).toEqual([]);
    expect(findings({}, 'too-few-days')).toMatchObject([
      { dates: ['2026-09-01', '2027-08-31'], detail: { days: 77, least: 180, most: 200 } },
    ]);
  });
});

describe('INSET days and part days', () => {
  const inset = (...days: string[]) => dates({ inset: days }, 'inset-outside-term').flat();

  test('an INSET day may stand before a term with only days off between, five at most', () => {
    const after = (from: string) =>
      dates({ inset: ['2027-03-25'], ...term(from, '2027-07-21') }, 'inset-outside-term');
    // Maundy Thursday 2027: Good Friday, the weekend and Easter Monday lie between it and Tuesday.
    expect(after('2027-03-30')).toEqual([]);
    expect(after('2027-03-31')).toEqual([['2027-03-25']]);
    expect(inset('2026-12-21')).toEqual([]);
    expect(inset('2026-12-22')).toEqual(['2026-12-22']);
    expect(inset('2026-12-21', '2026-12-22')).toEqual([]);
    expect(inset('2026-08-31')).toEqual(['2026-08-31']);
  });

  test('a part day in no term says why there is none; one outside the year is said elsewhere', () => {
    const part = (date: string) =>
      findings({ partDays: [{ date, open: ['am'] }] }, 'part-day-on-no-school-day');
    expect(part('2026-12-21')).toMatchObject([{ dates: ['2026-12-21'], detail: { why: 'out of term' } }]);
    expect(part('2026-12-18')).toEqual([]);
    expect(part('2027-09-01')).toEqual([]);
  });

  test('a term of one day off is named once', () => {
    expect(findings(term('2026-12-25', '2026-12-25'), 'term-edge-is-no-school-day')).toMatchObject([
      { dates: ['2026-12-25'], detail: { name: 'Autumn' } },
    ]);
  });
});
