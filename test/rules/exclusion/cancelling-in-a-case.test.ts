import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const suspended = (sessions = 14) => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T10:00', command('suspend', { sessions }));
  return pupil;
};

describe('Cancelling a decision (C6, law 13)', () => {
  test('what was owed later falls away; what was due before stays', () => {
    const pupil = suspended();
    pupil.does('2026-11-03T10:00', command('cancel-exclusion', { on: '2026-11-03' }));
    expect(pupil.owed('sixth-day-provision:d1').status).toBe('no-longer-needed');
    expect(pupil.owed('reintegration-meeting:d1').status).toBe('no-longer-needed');
  });

  test('days served still count: a next suspension finds them in the year', () => {
    const pupil = suspended();
    pupil.does('2026-11-04T10:00', command('cancel-exclusion', { on: '2026-11-04' }));
    const long = command('suspend', { decision: 'd2', decidedAt: '2026-11-04T11:00', sessions: 83 });
    expect(pupil.refused('2026-11-04T11:00', long)).toMatchObject({
      refused: 'over-45-days',
      detail: { sessionsBefore: 8, sessionsLeft: 82 },
    });
  });

  test('not once the governors have begun to meet', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('exclude-permanently'));
    pupil.does('2026-11-10T16:00', command('begin-governors-meeting', { on: '2026-11-10' }));
    expect(
      pupil.refused('2026-11-10T17:00', command('cancel-exclusion', { on: '2026-11-10' })),
    ).toMatchObject({ refused: 'cancel-after-meeting-began', rule: 'law 13' });
  });

  test('not once the pupil has been out for more than 45 days of the school year', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('exclude-permanently'));
    expect(
      pupil.refused('2027-01-20T10:00', command('cancel-exclusion', { on: '2027-01-20' })),
    ).toMatchObject({ refused: 'cancel-over-45-days', rule: 'law 13' });
    expect(pupil.refused('2027-01-20T10:00', command('cancel-exclusion', { on: '2027-01-08' }))).toBeNull();
  });

  test('a permanent exclusion that is cancelled lets the programme go on', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('exclude-permanently'));
    expect(pupil.refused('2026-10-22T10:00', command('open-stage-1'))).toMatchObject({
      refused: 'already-permanently-excluded',
    });
    pupil.does('2026-10-22T10:00', command('cancel-exclusion'));
    expect(pupil.refused('2026-10-22T10:30', command('open-stage-1'))).toBeNull();
    expect(pupil.refused('2026-10-22T10:30', command('cancel-exclusion'))).toMatchObject({
      refused: 'already-cancelled',
    });
  });

  test('without reasons it is refused: they go to everybody who was told', () => {
    expect(
      suspended().refused('2026-10-22T10:00', command('cancel-exclusion', { reasons: ' ' })),
    ).toMatchObject({ refused: 'missing-reasons', rule: 'law 13' });
  });
});
