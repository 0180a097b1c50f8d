import fc from 'fast-check';
import type { Question } from '../../../rules/deadlines';
import { LAW_CALENDAR } from '../../support/law-calendar';
import { excluded, question, suspended } from '../../support/question';

type Path = (string | number)[];

/** A question that is malformed in one place, and the field of the question in which that place is. */
export interface Spoilt {
  question: unknown;
  /** Empty where the question is wrong as a whole. */
  field: string;
}

/** Every field and every kind of fact stands in it once: whatever can be spoilt is there to be. */
export const WHOLE: Question = question({
  asOf: '2026-10-22T09:00',
  calendars: {
    'school-1': {
      years: LAW_CALENDAR.years.map((year) => ({
        ...year,
        closures: [{ date: '2027-01-13', name: 'Snow', announcedOn: '2027-01-13' }],
        partDays: [{ date: '2026-12-18', open: ['am'] }],
      })),
    },
  },
  pupil: {
    dateOfBirth: '2013-05-04',
    yearGroup: 9,
    homeAuthority: '826',
    lookedAfter: true,
    socialWorker: true,
    plan: true,
    reducedHoursPlan: true,
    examsFinishedOn: '2027-06-18',
    earlierSessionsThisYear: 4,
  },
  decisions: [
    suspended('d1', '2026-10-21T09:15', 14, {
      starts: { date: '2026-10-22', session: 'pm' },
      losesExamOn: '2026-11-20',
    }),
    excluded('d2', '2026-11-12T10:30'),
  ],
  offSiteDirections: [
    {
      id: 'o1',
      school: 'school-1',
      decidedOn: '2026-10-30',
      firstDay: '2026-11-09',
      lastReviewOn: '2026-12-01',
      reviewAskedOn: '2027-01-04',
    },
  ],
  fairAccess: [{ id: 'f1', school: 'school-1', agreedOn: '2026-11-11' }],
  facts: [
    { kind: 'governors-received-notice', decision: 'd1', on: '2026-10-21' },
    { kind: 'attended', school: 'school-1', date: '2026-11-09' },
    { kind: 'provision-arranged', decision: 'd1', startsAt: '2026-11-05T09:00' },
    { kind: 'provision-started', decision: 'd1', at: '2026-11-05T09:00' },
    {
      kind: 'governors-decided',
      decision: 'd2',
      outcome: 'upheld',
      given: { how: 'email', on: '2026-12-03' },
    },
    { kind: 'review-applied', decision: 'd2', given: { how: 'by-hand', on: '2026-12-16' } },
    {
      kind: 'review-decided',
      decision: 'd2',
      outcome: 'recommend',
      given: { how: 'by-hand', on: '2027-01-20' },
    },
    { kind: 'reconsidered', decision: 'd2', on: '2027-02-01', outcome: 'upheld' },
    { kind: 'calendar-changed', school: 'school-1', on: '2027-01-13' },
  ],
});

/** Fields that may be left out, or that another takes the place of. */
const OPTIONAL =
  /^(asOf|calendars|schools|decisions|offSiteDirections|fairAccess|facts|name|years|terms|holidays|inset|closures|partDays|announcedOn|yearGroup|homeAuthority|lookedAfter|socialWorker|plan|reducedHoursPlan|examsFinishedOn|earlierSessionsThisYear|beforeAfternoon|starts|losesExamOn|lastReviewOn|reviewAskedOn)$/;
const FREE_TEXT = /^(name|id|homeAuthority|authority)$/;
const NOT_A_DATE = [
  '2027-02-29',
  '2026-13-01',
  '9999-12-31',
  '21/10/2026',
  '2026-10-21T24:00',
  'tomorrow',
  ' 2026-10-21',
];

interface Place {
  path: Path;
  value: unknown;
}

function placesIn(value: unknown, path: Path = []): Place[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) =>
          placesIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return [{ path, value }, ...inner];
}

/** A copy with one place changed; `undefined` takes a key away. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = changed(copy[key], rest, to);
  return copy;
}

const places = placesIn(WHOLE);
const keyOf = ({ path }: Place): string => String(path.at(-1) ?? '');
const isText = ({ value }: Place): boolean => typeof value === 'string';
const isObject = ({ value }: Place): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMember = ({ path }: Place): boolean => typeof path.at(-1) === 'string';
const isBySchool = ({ path }: Place): boolean =>
  path.length === 1 && /^(calendars|schools)$/.test(String(path[0]));
const isSchool = ({ path }: Place): boolean =>
  path.length === 2 && /^(calendars|schools)$/.test(String(path[0]));

/** Something in the place of each value that is of no type it can have. */
const otherTypes = fc.oneof(
  fc.double({ noInteger: true, noNaN: true, noDefaultInfinity: true }),
  fc.array(fc.constantFrom<unknown>([[]], 1.5, { a: 1 }), { minLength: 1, maxLength: 3 }),
  fc.dictionary(
    fc.string({ minLength: 1, maxLength: 8 }).map((key) => `no ${key}`),
    fc.constantFrom<unknown>(1, '', null),
    {
      minKeys: 1,
      maxKeys: 3,
    },
  ),
  fc
    .string()
    .map((text) => `\u0000${text}`)
    .filter((text) => text !== ''),
);
const wrongType = fc
  .tuple(fc.constantFrom(...places), otherTypes)
  .filter(([place, by]) => !(isText(place) && typeof by === 'string'))
  .map(([{ path }, by]) => ({ path, by }));

const surplus = fc
  .tuple(
    fc.constantFrom(...places.filter(isObject)),
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.constantFrom<unknown>(1, '', false, [], {}, null),
  )
  .map(([place, key, by]) => ({
    path: [...place.path, `no ${key}`],
    by: isBySchool(place) ? 7 : by,
  }));

const missing = fc
  .constantFrom(
    ...places.filter((place) => isMember(place) && !isSchool(place) && !OPTIONAL.test(keyOf(place))),
  )
  .map(({ path }) => ({ path, by: undefined }));

const notAWord = fc
  .tuple(
    fc.constantFrom(...places.filter((place) => isText(place) && !FREE_TEXT.test(keyOf(place)))),
    fc.oneof(
      fc.constantFrom(...NOT_A_DATE),
      fc.string({ maxLength: 40 }).map((text) => `no ${text}`),
    ),
  )
  .map(([{ path }, by]) => ({ path, by }));

const wrongLength = fc
  .tuple(fc.constantFrom(...places.filter((place) => isText(place))), fc.constantFrom('', 'x'.repeat(201)))
  .map(([{ path }, by]) => ({ path, by }));

const wrongNumber = fc
  .tuple(
    fc.constantFrom(...places.filter(({ value }) => typeof value === 'number')),
    fc.oneof(fc.integer({ max: -3 }), fc.constantFrom(1e300, 2 ** 53, -0.5, '14', true)),
  )
  .map(([{ path }, by]) => ({ path, by }));

const backToFront = fc
  .constantFrom(...places.filter((place) => keyOf(place) === 'to'))
  .map(({ path }) => ({ path, by: '1999-08-31' }));

const twice = fc
  .constantFrom('decisions', 'offSiteDirections', 'fairAccess')
  .map((field) => ({ path: [field, 1] as Path, by: (WHOLE[field as 'decisions'] ?? [])[0] }));

const tooMany = fc
  .constantFrom<[string, number]>(['decisions', 151], ['fairAccess', 151], ['facts', 5001])
  .map(([field, length]) => ({ path: [field] as Path, by: Array.from({ length }, () => 0) }));

const notAQuestion = fc
  .oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.anything(), { maxLength: 3 }),
  )
  .map((by) => ({ path: [] as Path, by }));

/** A field that the question does not have is wrong with the question as a whole. */
const fieldOf = ([field = '']: Path): string => (Object.hasOwn(WHOLE, field) ? String(field) : '');

const weighted = <Value>(weight: number, arbitrary: fc.Arbitrary<Value>) => ({ weight, arbitrary });

/** Sound questions with one thing wrong, of every kind that there is. */
export const spoilt: fc.Arbitrary<Spoilt> = fc
  .oneof(
    weighted(30, wrongType),
    weighted(20, surplus),
    weighted(15, missing),
    weighted(15, notAWord),
    weighted(5, wrongLength),
    weighted(5, wrongNumber),
    weighted(4, backToFront),
    weighted(3, twice),
    weighted(1, tooMany),
    weighted(2, notAQuestion),
  )
  .map(({ path, by }) => ({ question: changed(WHOLE, path, by), field: fieldOf(path) }));
