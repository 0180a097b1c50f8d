import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';
import { again, arranged, attends, letterTo, out } from '../../support/run-of-suspensions';

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

describe('Full-time education that never came in a run of suspensions (C3, law 17)', () => {
  /** Day six is Monday 30 November, and nothing came; the second suspension begins on Thursday 3 December. */
  const neverCame = () => {
    const pupil = out(8);
    pupil.does('2026-11-24T09:00', command('set-work', { on: '2026-11-23' }));
    pupil.does('2026-12-01T10:00', command('record-missed-provision', { on: '2026-12-01' }));
    return pupil;
  };
  const followed = () => {
    const pupil = neverCame();
    again(pupil, 5, '2026-12-02');
    return pupil;
  };

  test('is owed with the suspension that follows, by the same day, and late at once', () => {
    const pupil = followed();
    expect(pupil.owed('sixth-day-provision:d1')).toMatchObject({ status: 'missed', closedOn: '2026-12-01' });
    expect(pupil.owed('sixth-day-provision:d2')).toMatchObject({ status: 'running', due: '2026-11-30' });
    pupil.does('2026-12-03T09:00', arranged('d2', '2026-12-04'));
    pupil.does('2026-12-04T16:00', attends('d2', '2026-12-04'));
    expect(pupil.owed('sixth-day-provision:d2')).toMatchObject({
      status: 'done-late',
      closedOn: '2026-12-04',
    });
    expect(pupil.owed('sixth-day-provision:d1').status).toBe('missed');
  });

  test('is so too where that was decided before it was said', () => {
    const pupil = out(8);
    again(pupil, 5, '2026-11-30');
    pupil.does('2026-11-30T12:00', command('set-work', { on: '2026-11-23' }));
    pupil.does('2026-12-01T10:00', command('record-missed-provision', { on: '2026-12-01' }));
    expect(pupil.owed('sixth-day-provision:d1').status).toBe('missed');
    expect(pupil.owed('sixth-day-provision:d2')).toMatchObject({ status: 'running', due: '2026-11-30' });
  });

  test('said of that one too, is owed with the third', () => {
    const pupil = followed();
    pupil.does('2026-12-07T10:00', command('record-missed-provision', { decision: 'd2', on: '2026-12-07' }));
    again(pupil, 2, '2026-12-09', 'd3');
    expect(pupil.owed('sixth-day-provision:d2').status).toBe('missed');
    expect(pupil.owed('sixth-day-provision:d3')).toMatchObject({ status: 'running', due: '2026-11-30' });
  });

  test('does not go on in any letter: the parents read from which day it must come', () => {
    const pupil = followed();
    const letter = letterTo(pupil, 'parents');
    expect(letter).not.toContain('go on');
    expect(letter).toContain('From day six, Rowan has full-time lessons. We count on from the days before.');
    expect(letterTo(pupil, 'authority')).toContain('Owed by the governing body by Monday 30 November 2026');
    expect(letterTo(pupil, 'parents', 'section-104-notice')).toContain(
      'Rowan has full-time lessons from Thursday 3 December 2026.',
    );
  });

  test('is not put off by a waiver of the 48 hours (law 5)', () => {
    const waived = { decision: 'd2', startsAt: '2026-12-07T09:00', waived: true };
    expect(followed().refused('2026-12-03T10:00', command('arrange-provision', waived))).toMatchObject({
      refused: 'cannot-waive-notice',
      detail: { due: '2026-11-30' },
    });
  });

  test('taken back, it is owed with the first again', () => {
    const pupil = followed();
    pupil.does('2026-12-03T09:00', command('take-back-fact', { fact: 'attendance' }));
    expect(pupil.owed('sixth-day-provision:d1').status).toBe('running');
    expect(pupil.owed('sixth-day-provision:d2').status).toBe('no-longer-needed');
  });

  test('was the work alone what never came, lessons that the pupil attends go on', () => {
    const pupil = out(8);
    pupil.does('2026-11-30T16:00', attends('d1', '2026-11-30'));
    pupil.does('2026-12-01T10:00', command('record-missed-provision', { on: '2026-12-01' }));
    again(pupil, 5, '2026-12-02');
    expect(pupil.running().filter((id) => id.startsWith('sixth-day'))).toEqual([]);
    expect(letterTo(pupil, 'parents')).toContain('Full-time lessons go on');
  });
});
