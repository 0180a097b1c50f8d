import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const SIXTH = 'sixth-day-provision:d1';
const suspended = (sessions = 14) => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T10:00', command('suspend', { sessions }));
  return pupil;
};

describe('Work and full-time education that never came (C3, C11)', () => {
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

  test('work that never came is missed with it: nobody has to record work that was not set (C11)', () => {
    const pupil = suspended(10);
    const late = { on: '2026-11-04' };
    expect(pupil.refused('2026-11-04T10:00', command('record-missed-provision', late))).toMatchObject({
      refused: 'not-missed-yet',
      detail: { on: '2026-11-04' },
    });
    pupil.does('2026-11-09T10:00', command('record-missed-provision'));
    expect(pupil.owed('set-work:d1')).toMatchObject({ status: 'missed', closedOn: '2026-11-09' });
  });

  test('work that never came can be said where the education was attended', () => {
    const pupil = suspended();
    pupil.does('2026-11-05T16:00', command('confirm-attendance'));
    pupil.does('2026-11-09T10:00', command('record-missed-provision'));
    expect(pupil.owed('set-work:d1').status).toBe('missed');
    expect(pupil.owed(SIXTH).status).toBe('done');
  });

  test('not where nothing is owed, and not twice', () => {
    const done = suspended(10);
    done.does('2026-10-21T11:00', command('set-work'));
    expect(done.refused('2026-11-09T10:00', command('record-missed-provision'))).toMatchObject({
      refused: 'nothing-can-be-missed',
    });
    const july = aPupil(aPupilCase());
    july.does('2027-07-19T10:00', command('suspend', { decidedAt: '2027-07-19T09:15' }));
    const unknown = command('record-missed-provision', { on: '2027-09-20' });
    expect(july.refused('2027-09-20T10:00', unknown)).toMatchObject({ refused: 'nothing-can-be-missed' });
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
