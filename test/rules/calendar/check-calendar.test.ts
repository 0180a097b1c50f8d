import { checkCalendar, newWarnings, unanswered } from '../../../rules/calendar/check-calendar';
import { plannedDays } from '../../../rules/calendar/checks/days-in-year';
import type { SchoolKind, SchoolYear } from '../../../rules/calendar/types';
import { LAW_CALENDAR, LAW_YEAR, SIX_TERMS } from '../../support/law-calendar';

const found = (years: SchoolYear[], kind: SchoolKind = 'maintained') =>
  checkCalendar({ years }, kind).map(({ code, dates }) => [code, ...dates].join(' '));
const inYear = (changes: Partial<SchoolYear>) => found([{ ...LAW_YEAR, ...changes }], 'academy');
const [AUTUMN, SPRING, SUMMER] = LAW_YEAR.terms as [
  SchoolYear['terms'][number],
  SchoolYear['terms'][number],
  SchoolYear['terms'][number],
];
const holiday = (from: string, to: string, name = 'Half-term') => ({
  holidays: [...(LAW_YEAR.holidays ?? []), { from, to, name }],
});
const NEXT_YEAR: SchoolYear = {
  ...LAW_YEAR,
  name: '2027/28',
  from: '2027-09-01',
  to: '2028-08-31',
  terms: [{ name: 'Autumn', from: '2027-09-02', to: '2027-12-17' }],
  holidays: [],
  inset: [],
};

test('a calendar as schools publish it has no findings', () => {
  expect(checkCalendar(LAW_CALENDAR, 'maintained')).toEqual([]);
});

test('a school without any year has no findings: each of its dates is missing, which is said elsewhere', () => {
  expect(checkCalendar({ years: [] }, 'maintained')).toEqual([]);
});

describe('What cannot be used is an error', () => {
  test.each<[string, Partial<SchoolYear>, string]>([
    [
      'a term that ends before it begins',
      { terms: [{ name: 'Autumn', from: '2026-12-18', to: '2026-09-03' }, SPRING, SUMMER] },
      'ends-before-it-begins 2026-12-18 2026-09-03',
    ],
    [
      'a holiday that ends before it begins',
      holiday('2027-03-05', '2027-03-04'),
      'ends-before-it-begins 2027-03-05 2027-03-04',
    ],
    [
      'terms that share a day',
      { terms: [AUTUMN, { ...SPRING, from: '2026-12-18' }, SUMMER] },
      'terms-overlap 2026-12-18 2026-12-18',
    ],
    [
      'a term that reaches outside its year',
      { terms: [{ ...AUTUMN, from: '2026-08-31' }, SPRING, SUMMER] },
      'outside-its-year 2026-08-31 2026-12-18',
    ],
    [
      'a closure outside its year',
      { closures: [{ date: '2027-09-01', name: 'Snow', announcedOn: '2027-09-01' }] },
      'outside-its-year 2027-09-01',
    ],
    [
      'an INSET day outside its year',
      { inset: [...(LAW_YEAR.inset ?? []), '2026-08-31'] },
      'outside-its-year 2026-08-31',
    ],
  ])('%s', (_what, changes, expected) => {
    expect(inYear(changes)).toContain(expected);
    const year = { ...LAW_YEAR, ...changes };
    const [code] = expected.split(' ');
    const errors = checkCalendar({ years: [year] }, 'academy').filter((f) => f.code === code);
    expect(errors.map((f) => f.severity)).toContain('error');
  });

  test('years that share a day', () => {
    const overlapping = { ...NEXT_YEAR, from: '2027-08-31' };
    expect(found([LAW_YEAR, overlapping])).toContain('years-overlap 2027-08-31 2027-08-31');
  });
});

describe('What is unlikely is a warning', () => {
  test.each<[string, Partial<SchoolYear>, string[]]>([
    [
      'a year that is far from twelve months',
      { to: '2027-07-31', from: '2026-09-01' },
      ['year-length 2026-09-01 2027-07-31'],
    ],
    ['a year without terms', { terms: [], inset: [], holidays: [] }, ['no-terms 2026-09-01 2027-08-31']],
    [
      'a term of half a year',
      { terms: [{ ...AUTUMN, to: '2027-01-29' }, { ...SPRING, from: '2027-02-01' }, SUMMER] },
      ['term-length 2026-09-03 2027-01-29'],
    ],
    [
      'a term of two weeks',
      {
        terms: [
          AUTUMN,
          SPRING,
          { ...SUMMER, to: '2027-07-02' },
          { name: 'Last', from: '2027-07-05', to: '2027-07-21' },
        ],
      },
      ['term-length 2027-07-05 2027-07-21'],
    ],
    [
      'a term that begins on a bank holiday',
      { terms: [AUTUMN, SPRING, { ...SUMMER, from: '2027-03-29' }] },
      ['term-edge-is-no-school-day 2027-03-29'],
    ],
    [
      'a term that ends on a Saturday',
      { terms: [{ ...AUTUMN, to: '2026-12-19' }, SPRING, SUMMER] },
      ['term-edge-is-no-school-day 2026-12-19'],
    ],
    [
      'a holiday that runs out of its term',
      holiday('2026-12-14', '2026-12-31', 'Christmas'),
      ['holiday-across-a-term 2026-12-14 2026-12-31'],
    ],
    [
      'a half-term that is in no term',
      holiday('2027-08-02', '2027-08-06'),
      ['half-term-outside-term 2027-08-02 2027-08-06'],
    ],
    [
      'INSET on a Saturday',
      { inset: [...(LAW_YEAR.inset ?? []), '2026-11-07'] },
      ['inset-at-weekend 2026-11-07'],
    ],
    [
      'INSET in the middle of a holiday between terms',
      { inset: [...(LAW_YEAR.inset ?? []), '2027-08-10'] },
      ['inset-outside-term 2027-08-10'],
    ],
    [
      'a closure on a day of no term',
      { closures: [{ date: '2027-08-10', name: 'Flood', announcedOn: '2027-08-10' }] },
      ['closure-outside-term 2027-08-10'],
    ],
    [
      'a bank holiday listed as a part day',
      { partDays: [{ date: '2027-05-03', open: ['am'] }] },
      ['part-day-on-no-school-day 2027-05-03'],
    ],
    [
      'a part day without a session',
      { partDays: [{ date: '2026-12-18', open: [] }] },
      ['part-day-without-session 2026-12-18'],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(inYear(changes)).toEqual(expect.arrayContaining(expected));
    const severities = checkCalendar({ years: [{ ...LAW_YEAR, ...changes }] }, 'academy').map(
      (f) => f.severity,
    );
    expect(severities).not.toContain('error');
  });

  test('days between two years that belong to neither', () => {
    expect(found([LAW_YEAR, { ...NEXT_YEAR, from: '2027-09-02' }])).toContain(
      'gap-between-years 2027-09-01 2027-09-01',
    );
    expect(found([NEXT_YEAR, LAW_YEAR]).join()).not.toContain('gap');
  });

  test('a year whose bank holidays are not known', () => {
    const years = [{ ...NEXT_YEAR, name: '2030/31', from: '2030-09-01', to: '2031-08-31', terms: [] }];
    expect(found(years)).toContain('bank-holidays-unknown 2020-01-01 2030-12-31');
  });
});

describe('190 days (SI 1999/3181 reg 3)', () => {
  const days = (year: SchoolYear, kind: SchoolKind) =>
    checkCalendar({ years: [year] }, kind)
      .filter(({ code }) => code.startsWith('too-'))
      .map(({ code, detail, rule }) => [code, detail['days'], rule]);

  test('the year of law.md has 190', () => {
    expect(plannedDays(LAW_YEAR)).toBe(190);
    expect(days(LAW_YEAR, 'maintained')).toEqual([]);
  });

  test('a maintained school hears of one more and one less, with the count', () => {
    const [, ...inset] = (LAW_YEAR.inset ?? []).filter((date) => date !== '2026-11-02');
    expect(days({ ...LAW_YEAR, inset }, 'maintained')).toEqual([
      ['too-many-days', 191, 'SI 1999/3181 reg 3'],
    ]);
    const more = { ...LAW_YEAR, inset: [...(LAW_YEAR.inset ?? []), '2026-11-03'] };
    expect(days(more, 'maintained')).toEqual([['too-few-days', 189, 'SI 1999/3181 reg 3']]);
  });

  test('an academy sets its own days, and hears only of what is far from usual', () => {
    const more = { ...LAW_YEAR, inset: [...(LAW_YEAR.inset ?? []), '2026-11-03'] };
    expect(days(more, 'academy')).toEqual([]);
    expect(days({ ...LAW_YEAR, terms: [AUTUMN, SPRING] }, 'academy')[0]?.[0]).toBe('too-few-days');
  });

  test('a day lost to snow was planned: a closure takes none away', () => {
    const closures = [{ date: '2027-01-13', name: 'Snow', announcedOn: '2027-01-13' }];
    expect(days({ ...LAW_YEAR, closures }, 'maintained')).toEqual([]);
  });
});

describe('INSET days stand in a term or lead into one', () => {
  test('before the first day of term, and after a bank holiday', () => {
    expect(inYear({ inset: ['2026-09-01', '2026-09-02', '2027-01-04', '2026-12-21', '2027-03-31'] })).toEqual(
      ['inset-outside-term 2027-03-31'],
    );
  });
});

test('six terms leave their half-terms between them, and may name them', () => {
  const year = { ...SIX_TERMS, holidays: [{ from: '2026-10-26', to: '2026-10-30', name: 'Half term' }] };
  expect(found([year], 'academy')).toEqual([]);
});

describe('Warnings are answered once', () => {
  const snowy = {
    years: [{ ...LAW_YEAR, closures: [{ date: '2027-08-10', name: 'Snow', announcedOn: '2027-08-10' }] }],
  };

  test('those that a calendar had before are not new', () => {
    expect(newWarnings(LAW_CALENDAR, snowy, 'maintained').map((w) => w.code)).toEqual([
      'closure-outside-term',
    ]);
    expect(newWarnings(snowy, snowy, 'maintained')).toEqual([]);
  });

  test('a year that is too long is new again only where it becomes longer still', () => {
    const [longer, long] = [
      { years: [{ ...LAW_YEAR, inset: ['2026-09-01', '2026-09-02', '2027-01-04'] }] },
      { years: [{ ...LAW_YEAR, inset: ['2026-09-01', '2026-09-02', '2027-01-04', '2027-06-25'] }] },
    ];
    expect(newWarnings(longer, long, 'maintained')).toEqual([]);
    expect(newWarnings(long, longer, 'maintained').map((w) => w.code)).toEqual(['too-many-days']);
    const [short, shorter] = [['2026-11-03'], ['2026-11-03', '2026-11-04']].map((more) => ({
      years: [{ ...LAW_YEAR, inset: [...(LAW_YEAR.inset ?? []), ...more] }],
    })) as [typeof LAW_CALENDAR, typeof LAW_CALENDAR];
    expect(newWarnings(shorter, short, 'maintained')).toEqual([]);
    expect(newWarnings(short, shorter, 'maintained').map((w) => w.code)).toEqual(['too-few-days']);
  });

  test('by a reason that says something', () => {
    const warnings = newWarnings(LAW_CALENDAR, snowy, 'maintained');
    expect(unanswered(warnings, [{ code: 'closure-outside-term', reason: '  ' }])).toEqual(warnings);
    expect(unanswered(warnings, [{ code: 'inset-at-weekend', reason: 'So it is' }])).toEqual(warnings);
    expect(unanswered(warnings, [{ code: 'closure-outside-term', reason: 'Summer school' }])).toEqual([]);
  });
});
