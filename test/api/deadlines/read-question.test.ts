import fc from 'fast-check';
import { answerLine } from '../../../api/deadlines/answer-line';
import { readQuestion } from '../../../api/deadlines/read-question';
import { answer } from '../../../rules/deadlines';
import { question, suspended } from '../../support/question';

const sound = question({ decisions: [suspended('d1', '2026-10-21T09:15', 14)] });
const detailFor = (changes: object): string => {
  const read = readQuestion({ ...sound, ...changes });
  return 'unreadable' in read ? read.unreadable.detail : 'readable';
};
const decision = (changes: object) => ({
  decisions: [{ ...suspended('d1', '2026-10-21T09:15', 14), ...changes }],
});
const yearsWith = (changes: object) => ({
  calendars: { 'school-1': { years: [{ name: 'Y', from: '2026-09-01', to: '2027-08-31', ...changes }] } },
});

test('a sound question is read as it is, and answered', () => {
  const read = readQuestion(JSON.parse(JSON.stringify(sound)));
  expect('question' in read && answer(read.question)).toEqual(answer(sound));
});

test('fields that would be null, false, 0 or empty may be left out, or stand', () => {
  expect(detailFor({ decisions: undefined })).toBe('readable');
  expect(detailFor({ decisions: null, facts: [], asOf: null, calendars: null })).toBe('readable');
  expect(detailFor(decision({ starts: null, losesExamOn: null, beforeAfternoon: undefined }))).toBe(
    'readable',
  );
});

test.each([
  ['an unknown field', { colour: 'red' }, 'the question has no field "colour"'],
  ['an unknown field inside', decision({ length: 3 }), 'decisions[0] has no field "length"'],
  ['half a session', decision({ sessions: 1.5 }), 'decisions[0].sessions must be a whole number'],
  ['no session', decision({ sessions: 0 }), 'decisions[0].sessions must be at least 1'],
  [
    'a suspension without a length',
    decision({ sessions: null }),
    'decisions[0].sessions is missing: a suspension has a length in sessions',
  ],
  [
    'a permanent exclusion with one',
    decision({ kind: 'permanent-exclusion' }),
    'decisions[0].sessions must be null: a permanent exclusion has no length',
  ],
  [
    'a date that does not exist',
    decision({ losesExamOn: '2027-02-29' }),
    'decisions[0].losesExamOn must be a date that exists, such as 2026-10-21',
  ],
  [
    'a year far away',
    decision({ losesExamOn: '9999-12-31' }),
    'decisions[0].losesExamOn must be a date that exists, such as 2026-10-21',
  ],
  [
    'a time with seconds',
    decision({ decidedAt: '2026-10-21T09:15:00' }),
    'decisions[0].decidedAt must be a local time that exists, such as 2026-10-21T09:15',
  ],
  [
    'a word for a kind',
    decision({ kind: 'expulsion' }),
    'decisions[0].kind must be suspension or permanent-exclusion',
  ],
  [
    'a school that is not there',
    decision({ school: 'school-9' }),
    'decisions[0].school is not among the schools',
  ],
  [
    'a school called constructor',
    decision({ school: 'constructor' }),
    'decisions[0].school is not among the schools',
  ],
  [
    'an id that stands twice',
    { decisions: [sound.decisions?.[0], sound.decisions?.[0]] },
    'decisions[1].id stands twice: "d1"',
  ],
  [
    'a fact about nothing',
    { facts: [{ kind: 'representations', decision: 'd9', on: '2026-10-23' }] },
    'facts[0].decision is not among the decisions',
  ],
  [
    'an unknown kind of fact',
    { facts: [{ kind: 'regretted', decision: 'd1' }] },
    /^facts\[0\]\.kind must be one of governors-received-notice, /,
  ],
  [
    'a fact without its day',
    { facts: [{ kind: 'representations', decision: 'd1' }] },
    'facts[0].on is missing',
  ],
  [
    'years that overlap',
    {
      calendars: {
        'school-1': {
          years: [
            { name: 'A', from: '2026-09-01', to: '2027-08-31' },
            { name: 'B', from: '2027-08-31', to: '2028-08-30' },
          ],
        },
      },
    },
    'calendars.school-1.years must not overlap',
  ],
  [
    'a term outside its year',
    yearsWith({ terms: [{ name: 'T', from: '2026-08-01', to: '2026-12-18' }] }),
    'calendars.school-1.years[0].terms must lie within the school year',
  ],
  [
    'a year that ends first',
    yearsWith({ to: '2026-08-31' }),
    'calendars.school-1.years[0].to must not end before it begins',
  ],
  [
    'a part day without a session',
    yearsWith({ partDays: [{ date: '2026-12-18', open: [] }] }),
    'calendars.school-1.years[0].partDays[0].open must name a session',
  ],
  [
    'a list that is too long',
    { facts: Array.from({ length: 5_001 }, () => 0) },
    'facts must have at most 5000 entries',
  ],
  [
    'a key that would vanish',
    { schools: JSON.parse('{"__proto__":{}}') as object },
    'schools must not have the key __proto__',
  ],
  ['no pupil', { pupil: undefined }, 'pupil is missing'],
])('%s is refused in a sentence that names the place', (_, changes, detail) => {
  if (typeof detail === 'string') expect(detailFor(changes)).toBe(detail);
  else expect(detailFor(changes)).toMatch(detail);
});

test('an absurd length is refused by the rule, not by a crash', () => {
  const read = readQuestion({ ...sound, ...decision({ sessions: 1_000_000_000 }) });
  const answered = 'question' in read ? answer(read.question) : undefined;
  expect(answered?.refusals).toMatchObject([{ decision: 'd1', code: 'over-45-days' }]);
});

test('whatever a line holds, one line of JSON comes back with its id', () => {
  const anyLine = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constant('['.repeat(100_000) + ']'.repeat(100_000)),
    fc
      .record({ id: fc.string(), pupil: fc.anything(), decisions: fc.anything() })
      .map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(anyLine, (line) => {
      const { text, unreadable } = answerLine(line);
      const back = JSON.parse(text) as { error?: { code: string; detail: string } };
      expect(text).not.toContain('\n');
      expect(back.error).toEqual(unreadable);
    }),
  );
});

test('a question with any one value spoilt is refused or answered, never a crash', () => {
  const paths: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    paths.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(sound, []);
  const spoil = (value: unknown, [key, ...rest]: (string | number)[], by: unknown): unknown => {
    if (key === undefined) return by;
    const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
      string,
      unknown
    >;
    copy[key] = spoil(copy[key], rest, by);
    return copy;
  };
  const absurd = fc.constantFrom<unknown>(
    null,
    -1,
    1.5,
    1e300,
    '',
    'x',
    '9999-99-99',
    [],
    {},
    [[]],
    true,
    '__proto__',
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), absurd, (path, by) => {
      const { unreadable } = answerLine(JSON.stringify(spoil(sound, path, by)));
      expect(unreadable?.code).not.toBe('not-answered');
    }),
  );
});
