import { LAW_CALENDAR, LAW_YEAR } from '../law-calendar';
import { excluded, suspended } from '../question';
import { applied, B, of, reviewed, upheld, year11, type Asked, type Questions } from './facts';

const endsOn = (to: string): Asked => ({
  calendars: {
    'school-1': { years: [{ ...LAW_YEAR, to, terms: LAW_YEAR.terms.filter((t) => t.to <= to) }] },
  },
});

export const calendarsThatEnd: Questions = {
  'for good, in the last week': of(excluded('d1', '2027-07-14T09:15')),
  'for good, on the last day': of(excluded('d1', '2027-07-21T09:15')),
  'suspended over the summer': of(suspended('d1', '2027-07-19T09:15', 14)),
  'suspended to the last day': of(suspended('d1', '2027-07-19T09:15', 6)),
  'an exam past the end': of(suspended('d1', '2027-07-19T09:15', 4, { losesExamOn: '2027-09-08' })),
  'an exam within, the count beyond': of(
    suspended('d1', '2027-07-14T09:15', 4, { losesExamOn: '2027-07-20' }),
  ),
  'no calendar at all': {
    ...of(suspended('d1', B, 14), excluded('d2', '2026-12-01T10:00')),
    calendars: {},
  },
  'the autumn term alone': { ...of(suspended('d1', '2026-12-15T09:15', 14)), ...endsOn('2026-12-31') },
  'the autumn term alone, for good, upheld and applied for': {
    ...of(excluded('d1', '2026-11-12T09:15')),
    ...endsOn('2026-12-31'),
    facts: [upheld('by-hand', '2026-12-01'), applied('2026-12-15')],
  },
  'the autumn term alone, for good, to be thought of again': {
    ...of(excluded('d1', B)),
    ...endsOn('2026-12-31'),
    facts: [upheld(), applied('2026-12-01'), reviewed('recommend', '2026-12-16')],
  },
  'past the end, looked after': {
    ...of(suspended('d1', '2027-07-20T09:15', 14)),
    pupil: { lookedAfter: true, socialWorker: true },
  },
  'past the end, Year 11': { ...of(suspended('d1', '2027-07-20T09:15', 14)), pupil: year11 },
  'two, one past the end': of(
    suspended('d1', '2027-07-01T09:15', 8),
    suspended('d2', '2027-07-20T09:15', 14),
  ),
  'a year before that is not held': {
    ...of(suspended('d1', '2026-07-13T09:15', 8), suspended('d2', B, 14)),
  },
  'post past the years whose bank holidays are known': {
    ...of(excluded('d1', '2099-10-20T09:15')),
    facts: [upheld('first-class-post', '2099-11-02')],
  },
  'a calendar that holds nothing': {
    ...of(suspended('d1', B, 14)),
    calendars: { 'school-1': { years: [] } },
  },
  'snow, announced on the day': {
    ...of(suspended('d1', '2027-01-11T09:15', 14)),
    calendars: {
      'school-1': {
        years: [
          {
            ...LAW_YEAR,
            closures: [{ date: '2027-01-13', name: 'Snow', announcedOn: '2027-01-13' }],
          },
        ],
      },
    },
  },
  'none that is missing: the one of law.md': {
    ...of(suspended('d1', B, 14)),
    calendars: { 'school-1': LAW_CALENDAR },
  },
};
