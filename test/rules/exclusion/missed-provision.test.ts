import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const SIXTH = 'sixth-day-provision:d1';
const suspended = (sessions = 14) => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T10:00', command('suspend', { sessions }));
  return pupil;
};

describe('Full-time education that never came (C3)', () => {
  test('it is said openly, after its day: the duty is missed, not done and not forgotten', () => {
    const pupil = suspended();
    pupil.waits('2026-11-09T10:00');
    const events = pupil.does('2026-11-09T10:00', command('record-missed-provision'));
    expect(events).toContainEqual({ type: 'obligation-missed', id: SIXTH, on: '2026-11-09' });
    expect(pupil.owed(SIXTH)).toMatchObject({ status: 'missed', closedOn: '2026-11-09', due: '2026-11-05' });
    expect(pupil.waits('2026-12-18T10:00').filter((e) => 'id' in e && e.id === SIXTH)).toEqual([]);
  });

  test('not before day six has gone by: until then it can be met', () => {
    expect(
      suspended().refused('2026-11-05T17:00', command('record-missed-provision', { on: '2026-11-05' })),
    ).toMatchObject({ refused: 'not-missed-yet', detail: { on: '2026-11-05' } });
  });

  test('not where none is owed, and not twice', () => {
    expect(suspended(10).refused('2026-11-09T10:00', command('record-missed-provision'))).toMatchObject({
      refused: 'no-sixth-day-owed',
    });
    const pupil = suspended();
    pupil.does('2026-11-09T10:00', command('record-missed-provision'));
    expect(pupil.refused('2026-11-10T10:00', command('record-missed-provision'))).toMatchObject({
      refused: 'already-missed',
    });
  });

  test('recorded by mistake it is taken back, and the duty is owed again', () => {
    const pupil = suspended();
    pupil.does('2026-11-09T10:00', command('record-missed-provision'));
    pupil.does('2026-11-09T11:00', command('take-back-fact', { fact: 'attendance' }));
    expect(pupil.owed(SIXTH).status).toBe('running');
  });
});
