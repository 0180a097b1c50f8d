import type { Fact } from '../../../rules/deadlines';
import { ask, dutyOf, excluded, suspended } from '../../support/question';

const sixthAt = (asOf: string, ...facts: Fact[]) =>
  dutyOf(ask({ asOf, decisions: [suspended('d1', '2026-10-05T09:00', 14)], facts }), 'sixth-day-provision')
    ?.status;
const started = (at: string): Fact => ({ kind: 'provision-started', decision: 'd1', at });

test('without asOf there is no status', () => {
  const answered = ask({ decisions: [suspended('d1', '2026-10-05T09:00', 14)] });
  expect(answered.duties.every((duty) => !('status' in duty))).toBe(true);
});

test('running before the due day, due-today on it, late after it', () => {
  expect(sixthAt('2026-10-11T23:59')).toBe('running');
  expect(sixthAt('2026-10-12T00:00')).toBe('due-today');
  expect(sixthAt('2026-10-13T00:00')).toBe('late');
});

test('done or done-late by the day it was done, as soon as that has happened', () => {
  expect(sixthAt('2026-10-20T09:00', started('2026-10-12T09:00'))).toBe('done');
  expect(sixthAt('2026-10-20T09:00', started('2026-10-13T09:00'))).toBe('done-late');
  expect(sixthAt('2026-10-12T08:00', started('2026-10-12T09:00'))).toBe('due-today');
});

test('a governors’ meeting is closed by its beginning or its decision, the earlier', () => {
  const began: Fact = { kind: 'governors-meeting-began', decision: 'd1', on: '2026-10-30' };
  const decided: Fact = {
    kind: 'governors-decided',
    decision: 'd1',
    outcome: 'upheld',
    given: { how: 'by-hand', on: '2026-11-05' },
  };
  const status = (...facts: Fact[]) =>
    dutyOf(
      ask({ asOf: '2026-12-01T09:00', decisions: [excluded('d1', '2026-10-05T09:00')], facts }),
      'governors-meeting',
    )?.status;
  expect(status(began, decided)).toBe('done');
  expect(status(decided)).toBe('done-late');
});

test('a right not used lapses; what has no day, or may not yet be done, waits', () => {
  const answered = (asOf: string, ...facts: Fact[]) =>
    ask({
      asOf,
      decisions: [excluded('d1', '2026-09-10T09:15')],
      facts: [
        {
          kind: 'governors-decided',
          decision: 'd1',
          outcome: 'upheld',
          given: { how: 'by-hand', on: '2026-10-02' },
        },
        ...facts,
      ],
    });
  expect(dutyOf(answered('2026-10-23T12:00'), 'apply-for-review')?.status).toBe('due-today');
  expect(dutyOf(answered('2026-10-24T12:00'), 'apply-for-review')?.status).toBe('lapsed');
  expect(dutyOf(answered('2026-10-24T12:00'), 'remove-from-roll')?.status).toBe('waiting');
  const applied: Fact = {
    kind: 'review-applied',
    decision: 'd1',
    given: { how: 'by-hand', on: '2026-10-23' },
  };
  expect(dutyOf(answered('2026-10-24T12:00', applied), 'apply-for-review')?.status).toBe('done');
});
