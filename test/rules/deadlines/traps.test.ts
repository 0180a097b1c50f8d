import { editionOf } from '../../../rules/editions';
import { RULES } from '../../../rules/exclusion/duties/all';
import type { Fact } from '../../../rules/deadlines';
import { command } from '../../support/commands';
import { referred } from '../../support/given';
import { LAW_YEAR, SIX_TERMS } from '../../support/law-calendar';
import { ask, dueOf, dutyOf, excluded, suspended } from '../../support/question';

/** The rules most likely to be coded wrongly: law.md section 8, one test each. */
describe('the traps of law.md section 8', () => {
  test('1. day 1 is today before the afternoon session begins, the next school day after', () => {
    const first = (beforeAfternoon: boolean) =>
      dueOf(
        ask({ decisions: [suspended('d1', '2026-10-05T12:55', 4, { beforeAfternoon })] }),
        'section-104-notice',
      );
    expect(first(true)).toBe('2026-10-05');
    expect(first(false)).toBe('2026-10-06');
  });

  test('2. the sixth day counts day 1, for a permanent exclusion too', () => {
    expect(dueOf(ask({ decisions: [excluded('d1', '2026-09-10T09:15')] }), 'sixth-day-provision')).toBe(
      '2026-09-17',
    );
  });

  test('3. a run is consecutive school days over back-to-back periods: a day in school ends it, a holiday does not', () => {
    const sixth = (second: string) =>
      dueOf(
        ask({ decisions: [suspended('d1', '2026-10-20T09:00', 8), suspended('d2', second, 6)] }),
        'sixth-day-provision',
        'd2',
      );
    expect(sixth('2026-11-03T09:00')).toBe('2026-11-04');
    expect(sixth('2026-11-04T09:00')).toBeUndefined();
  });

  test('4. the sixth day is owed by the governing body, the home authority, or the authority', () => {
    const owedBy = (kind: 'maintained' | 'pru', permanent: boolean) =>
      dutyOf(
        ask({
          schools: { 'school-1': { kind, authority: '826' } },
          decisions: [
            permanent ? excluded('d1', '2026-10-05T09:00') : suspended('d1', '2026-10-05T09:00', 12),
          ],
        }),
        'sixth-day-provision',
      )?.owedBy;
    expect(owedBy('maintained', false)).toBe('governing-body');
    expect(owedBy('maintained', true)).toBe('home-authority');
    expect(owedBy('pru', false)).toBe('authority');
  });

  test('5. a school day belongs to one school, and a closure after the fact moves an open deadline', () => {
    const open = { years: [LAW_YEAR] };
    const shut = {
      years: [{ ...LAW_YEAR, closures: [{ date: '2026-10-07', name: 'Flood', announcedOn: '2026-10-07' }] }],
    };
    const answered = ask({
      calendars: { 'school-1': shut, 'school-2': open },
      schools: {
        'school-1': { kind: 'maintained', authority: '826' },
        'school-2': { kind: 'maintained', authority: '826' },
      },
      decisions: [
        suspended('d1', '2026-10-05T09:00', 12),
        suspended('d2', '2026-10-05T09:00', 12, { school: 'school-2' }),
      ],
    });
    expect(dueOf(answered, 'sixth-day-provision', 'd1')).toBe('2026-10-13');
    expect(dueOf(answered, 'sixth-day-provision', 'd2')).toBe('2026-10-12');
  });

  test('6. the thresholds ask the total of the term with this suspension, strictly, in half days', () => {
    const meeting = (sessions: number) =>
      dutyOf(
        ask({
          decisions: [suspended('d1', '2026-09-07T09:00', 20), suspended('d2', '2026-10-05T09:00', sessions)],
        }),
        'governors-meeting',
        'd2',
      );
    expect(meeting(10)).toBeUndefined();
    expect(meeting(11)?.due).toBe('2026-11-03');
  });

  test('7. five days: no meeting; six to fifteen: only on representations, 50; over fifteen, permanent, exam: 15', () => {
    const facts: Fact[] = [{ kind: 'representations', decision: 'd1', on: '2026-10-06' }];
    const meeting = (sessions: number, told: Fact[], losesExamOn: string | null = null) =>
      dueOf(
        ask({ decisions: [suspended('d1', '2026-10-05T09:00', sessions, { losesExamOn })], facts: told }),
        'governors-meeting',
      );
    expect(meeting(10, facts)).toBeUndefined();
    expect(meeting(12, [])).toBeUndefined();
    expect(meeting(12, facts)).toBe('2027-01-06');
    expect(meeting(32, [])).toBe('2026-11-03');
    expect(meeting(1, [], '2027-05-10')).toBe('2026-11-03');
  });

  test('8. with six terms a year the total runs between 31 December, Easter Monday and 31 July', () => {
    const decisions = [suspended('d1', '2026-10-05T09:00', 8), suspended('d2', '2026-11-09T09:00', 4)];
    const six = ask({ calendars: { 'school-1': { years: [SIX_TERMS] } }, decisions });
    expect(six.totals['d2']?.sessionsThisTerm).toBe(12);
    expect(dueOf(six, 'tell-governors', 'd1')).toBe('2026-12-31');
  });

  test('9. a letter by first-class post is given on the second working day, then school days run', () => {
    const answered = ask({
      decisions: [excluded('d1', '2026-11-12T10:30')],
      facts: [
        {
          kind: 'governors-decided',
          decision: 'd1',
          outcome: 'upheld',
          given: { how: 'first-class-post', on: '2026-12-24' },
        },
      ],
    });
    expect(dutyOf(answered, 'apply-for-review')?.days[0]).toMatchObject({ date: '2026-12-30', counts: null });
    expect(dueOf(answered, 'apply-for-review')).toBe('2027-01-25');
  });

  test('10. 48 hours before provision are hours of the clock; off-site notice is two school days', () => {
    const answered = ask({
      decisions: [suspended('d1', '2026-10-19T09:00', 20)],
      facts: [{ kind: 'provision-arranged', decision: 'd1', startsAt: '2026-11-03T09:30' }],
      offSiteDirections: [{ id: 'o1', school: 'school-1', decidedOn: '2026-10-19', firstDay: '2026-11-03' }],
    });
    expect(dutyOf(answered, 'provision-notice')?.dueAt).toBe('2026-11-01T09:30');
    expect(dueOf(answered, 'off-site-notice', 'o1')).toBe('2026-10-22');
  });

  test('11. no off-site review falls due after thirty days: the number is ten weeks, on request', () => {
    const direction = { id: 'o1', school: 'school-1', decidedOn: '2026-10-19', firstDay: '2026-11-03' };
    const answered = ask({
      offSiteDirections: [{ ...direction, lastReviewOn: '2026-12-01', reviewAskedOn: '2027-01-05' }],
    });
    expect(dutyOf(answered, 'off-site-review', 'o1')).toMatchObject({ due: null, notBefore: '2027-02-09' });
  });

  test('12. since 26 July 2026 a managed move is no trial, a trial is an off-site direction; the authority hears of every suspension', () => {
    expect(editionOf('2026-07-25').offSiteBinds).toEqual(['maintained']);
    expect(editionOf('2026-07-26').offSiteBinds).toEqual(['maintained', 'academy', 'pru']);
    expect(editionOf('2026-07-25').managedMoveMayBeTrial).toBe(true);
    expect(editionOf('2026-07-26').managedMoveMayBeTrial).toBe(false);
    const asked = command('refer-for-transfer', { kind: 'trial', referral: 'r9' });
    const pupil = referred();
    pupil.does('2026-11-10T09:00', command('withdraw-referral'));
    expect(pupil.refused('2026-11-10T10:00', asked)).toMatchObject({ refused: 'no-trial-since-2026' });
    expect(pupil.refused('2026-11-10T10:00', { ...asked, kind: 'permanent' })).toBeNull();
    const answered = ask({
      decisions: [suspended('d1', '2026-10-05T09:00', 1)],
      pupil: { dateOfBirth: '2013-05-04', homeAuthority: '803' },
    });
    expect(dueOf(answered, 'tell-authority')).toBe('2026-10-05');
    expect(dutyOf(answered, 'tell-home-authority')).toBeUndefined();
  });

  test('13. cancelling is barred once the meeting began or past 45 days, counted across schools', () => {
    const began: Fact = { kind: 'governors-meeting-began', decision: 'd1', on: '2026-10-08' };
    const cancelled: Fact = { kind: 'cancelled', decision: 'd1', on: '2026-10-08' };
    const asked = (facts: Fact[], earlierSessionsThisYear: number) =>
      ask({
        decisions: [excluded('d1', '2026-10-05T09:00')],
        facts,
        pupil: { dateOfBirth: '2013-05-04', earlierSessionsThisYear },
      }).refusals.map(({ code }) => code);
    expect(asked([cancelled, began], 0)).toEqual(['cancel-after-meeting-began']);
    expect(asked([cancelled], 84)).toEqual([]);
    expect(asked([cancelled], 85)).toEqual(['cancel-over-45-days']);
  });

  test('14. a permanent exclusion does not take a pupil off the roll', () => {
    const answered = ask({ decisions: [excluded('d1', '2026-10-05T09:00')] });
    expect(dutyOf(answered, 'remove-from-roll')).toMatchObject({ due: null, notBefore: null });
  });
});

test('every rule names its rows of law.md and its source', () => {
  for (const rule of RULES) {
    expect(rule.rule).toMatch(/^law\.md rows? \d/);
    expect(rule.source).not.toBe('');
    expect(rule.asks).toMatch(/\.$/);
  }
});
