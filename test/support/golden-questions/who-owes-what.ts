import { excluded, suspended } from '../question';
import { B, of, year11, type Asked, type Questions } from './facts';

const kind = (of: 'maintained' | 'academy' | 'pru', authority = '826'): Asked => ({
  schools: { 'school-1': { kind: of, authority } },
});

export const whoOwesWhat: Questions = {
  'a suspension from an academy': { ...of(suspended('d1', B, 14)), ...kind('academy') },
  'a suspension from a pupil referral unit': { ...of(suspended('d1', B, 14)), ...kind('pru') },
  'for good from a pupil referral unit': { ...of(excluded('d1', B)), ...kind('pru') },
  'for good, of another authority': {
    ...of(excluded('d1', B)),
    ...kind('academy', '803'),
  },
  'looked after, with a social worker: education from the first day': {
    ...of(suspended('d1', B, 14)),
    pupil: { lookedAfter: true, socialWorker: true },
  },
  'looked after, for good': { ...of(excluded('d1', B)), pupil: { lookedAfter: true } },
  'looked after, suspended from a pupil referral unit': {
    ...of(suspended('d1', B, 14)),
    ...kind('pru'),
    pupil: { lookedAfter: true },
  },
  'looked after, for one day': { ...of(suspended('d1', B, 2)), pupil: { lookedAfter: true } },
  'Year 11, exams over before day six': {
    ...of(suspended('d1', B, 14)),
    pupil: { ...year11, examsFinishedOn: '2026-11-04' },
  },
  'Year 11, exams over on day six': {
    ...of(suspended('d1', B, 14)),
    pupil: { ...year11, examsFinishedOn: '2026-11-05' },
  },
  'fewer hours by the plan': {
    ...of(suspended('d1', B, 14)),
    pupil: { plan: true, reducedHoursPlan: true },
  },
  'too young': { ...of(suspended('d1', B, 14)), pupil: { dateOfBirth: '2022-01-10', yearGroup: 0 } },
  'of compulsory school age from the new year': {
    ...of(suspended('d1', '2026-12-15T09:15', 24)),
    pupil: { dateOfBirth: '2021-11-10', yearGroup: 0 },
  },
  'too old: past the last Friday in June': {
    ...of(suspended('d1', '2027-06-23T09:15', 14)),
    pupil: year11,
  },
};
