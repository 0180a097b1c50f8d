import { ask, dueOf, dutyOf, excluded, suspended } from '../../support/question';

test('a school without a calendar: what needs no day is answered, the rest is named', () => {
  const answered = ask({
    calendars: {},
    decisions: [suspended('d1', '2026-10-05T09:00', 40, { losesExamOn: null })],
    offSiteDirections: [{ id: 'o1', school: 'school-1', decidedOn: '2026-10-30', firstDay: '2026-11-09' }],
    fairAccess: [{ id: 'f1', school: 'school-1', agreedOn: '2027-09-03' }],
  });
  expect(dueOf(answered, 'tell-parents')).toBe('2026-10-05');
  expect(
    answered.problems.every(({ code, school }) => code === 'calendar-missing' && school === 'school-1'),
  ).toBe(true);
  expect(answered.problems.map(({ duty, year }) => `${duty} ${year}`)).toEqual([
    'section-104-notice 2026/27',
    'keep-at-home 2026/27',
    'set-work 2026/27',
    'sixth-day-provision 2026/27',
    'governors-meeting 2026/27',
    'reintegration-meeting 2026/27',
    'off-site-notice 2026/27',
    'fair-access-place 2027/28',
  ]);
  expect(answered.totals).toEqual({});
});

test('a period that runs past the last calendar: what lies before its end is answered', () => {
  const answered = ask({ decisions: [suspended('d1', '2027-07-19T09:00', 14)] });
  expect(dueOf(answered, 'section-104-notice')).toBe('2027-07-19');
  expect(dueOf(answered, 'keep-at-home')).toBe('missing school-1 2027/28');
  expect(dueOf(answered, 'sixth-day-provision')).toBe('missing school-1 2027/28');
  expect(answered.totals['d1']).toEqual({
    sessionsThisTerm: 6,
    sessionsThisYear: 6,
    consecutiveSchoolDays: null,
  });
  // Six sessions in this term and eight in the next pass no threshold.
  expect(dueOf(answered, 'tell-governors')).toBe('2027-07-21');
  expect(dutyOf(answered, 'governors-meeting')).toBeUndefined();
});

test('what cannot reach a sixth day needs no calendar to say so', () => {
  const answered = ask({ decisions: [suspended('d1', '2027-07-21T09:00', 4)] });
  expect(answered.problems.map(({ duty }) => duty)).toEqual([
    'keep-at-home',
    'set-work',
    'reintegration-meeting',
  ]);
});

test('provision that starts before the calendar ends answers the days at home', () => {
  const answered = ask({
    decisions: [suspended('d1', '2027-07-19T09:00', 14)],
    facts: [{ kind: 'provision-started', decision: 'd1', at: '2027-07-21T09:00' }],
  });
  expect(dueOf(answered, 'keep-at-home')).toBe('2027-07-20');
});

test('an exam before the calendar ends answers the governors’ meeting', () => {
  const answered = ask({
    decisions: [suspended('d1', '2027-07-14T09:00', 2, { losesExamOn: '2027-07-20' })],
  });
  expect(dueOf(answered, 'governors-meeting')).toBe('2027-07-19');
});

test('an application given before the first unknown day is in time', () => {
  const answered = ask({
    decisions: [excluded('d1', '2027-06-07T09:00')],
    facts: [
      {
        kind: 'governors-decided',
        decision: 'd1',
        outcome: 'upheld',
        given: { how: 'by-hand', on: '2027-07-08' },
      },
      { kind: 'review-applied', decision: 'd1', given: { how: 'email', on: '2027-07-12' } },
    ],
  });
  expect(dueOf(answered, 'apply-for-review')).toBe('missing school-1 2027/28');
  expect(dueOf(answered, 'review-hearing')).toBe('missing school-1 2027/28');
  expect(answered.refusals).toEqual([]);
  expect(dutyOf(answered, 'remove-from-roll')?.notBefore).toBeNull();
});
