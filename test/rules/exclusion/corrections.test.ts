import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const suspended = () => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T10:00', command('suspend'));
  return pupil;
};

describe('Correcting a mistake (law 12)', () => {
  test('a wrong length: the clocks are worked out anew, and both versions stay on the event', () => {
    const pupil = suspended();
    const events = pupil.does('2026-10-22T10:00', command('correct-exclusion'));
    expect(events[0]).toMatchObject({
      type: 'exclusion-corrected',
      was: { sessions: 14 },
      decision: { sessions: 10 },
      reason: 'Seven days were typed for five.',
    });
    expect(pupil.owed('sixth-day-provision:d1').status).toBe('no-longer-needed');
    expect(pupil.owed('reintegration-meeting:d1').due).toBe('2026-11-05');
  });

  test('a wrong day moves day six, and says from where', () => {
    const pupil = suspended();
    const right = command('correct-exclusion', { decidedAt: '2026-10-20T09:15', sessions: 14 });
    const events = pupil.does('2026-10-22T10:00', right);
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'obligation-moved',
        id: 'sixth-day-provision:d1',
        from: '2026-11-05',
        due: '2026-11-04',
        why: 'exclusion-corrected',
      }),
    );
  });

  test('nothing different is no correction; without a reason it is refused', () => {
    const same = command('correct-exclusion', { sessions: 14 });
    expect(suspended().refused('2026-10-22T10:00', same)).toMatchObject({ refused: 'nothing-to-correct' });
    const silent = command('correct-exclusion', { reason: '' });
    expect(suspended().refused('2026-10-22T10:00', silent)).toMatchObject({ refused: 'missing-reason' });
  });

  test('a correction may not bring a year over 45 days (law 10)', () => {
    const long = command('correct-exclusion', { sessions: 91 });
    expect(suspended().refused('2026-10-22T10:00', long)).toMatchObject({
      refused: 'over-45-days',
      detail: { sessionsLeft: 90 },
    });
  });

  test('a decision is not moved past what has happened since', () => {
    const pupil = suspended();
    pupil.does('2026-10-22T10:00', command('record-representations', { on: '2026-10-22' }));
    const later = command('correct-exclusion', { decidedAt: '2026-10-23T09:15' });
    expect(pupil.refused('2026-10-23T10:00', later)).toMatchObject({
      refused: 'facts-before-decision',
      detail: { on: '2026-10-22', since: '2026-10-23' },
    });
  });

  test('about the wrong pupil: struck out, it owes nothing and counts for nothing', () => {
    const pupil = suspended();
    pupil.does('2026-10-21T11:00', command('strike-out-exclusion'));
    expect(pupil.running()).toEqual([]);
    expect(pupil.open().exclusions.decisions).toEqual([]);
    expect(pupil.open().exclusions.struckOut?.map((d) => d.id)).toEqual(['d1']);
    const full = command('suspend', { decision: 'd2', decidedAt: '2026-10-21T11:30', sessions: 90 });
    expect(pupil.refused('2026-10-21T11:30', full)).toBeNull();
  });

  test('an id that was struck out is not used again', () => {
    const pupil = suspended();
    pupil.does('2026-10-21T11:00', command('strike-out-exclusion'));
    expect(pupil.refused('2026-10-21T12:00', command('suspend'))).toMatchObject({
      refused: 'already-decided',
    });
  });

  test('attendance that was not one: day six is owed again, and late if its day has gone by', () => {
    const pupil = suspended();
    pupil.does('2026-11-05T16:00', command('confirm-attendance'));
    pupil.does('2026-11-09T10:00', command('take-back-fact'));
    expect(pupil.owed('sixth-day-provision:d1')).toMatchObject({ status: 'running', due: '2026-11-05' });
  });

  test('what something later rests on is taken back after it', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('exclude-permanently'));
    const back = command('take-back-fact', { fact: 'governors-decision' });
    expect(pupil.refused('2026-11-10T14:00', back)).toEqual({
      refused: 'nothing-to-take-back',
      rule: 'law 12',
    });
    pupil.does('2026-11-10T14:30', command('record-representations'));
    expect(pupil.refused('2026-11-10T15:00', back)).toMatchObject({
      refused: 'nothing-to-take-back',
      detail: { fact: 'governors-decision' },
    });
    pupil.does('2026-11-10T16:00', command('record-governors-decision'));
    pupil.does('2026-11-11T10:00', command('apply-for-review'));
    expect(pupil.refused('2026-11-12T10:00', back)).toMatchObject({
      refused: 'later-fact-stands',
      detail: { fact: 'review-application' },
    });
    pupil.does('2026-11-12T10:00', command('take-back-fact', { fact: 'review-application' }));
    pupil.does('2026-11-12T11:00', back);
    expect(pupil.owed('governors-meeting:d1').status).toBe('running');
  });
});
