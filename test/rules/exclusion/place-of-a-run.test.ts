import { boardOf } from '../../../rules/pupil/board';
import { command } from '../../support/commands';
import { again, arranged, attends, letterTo, out, type Pupil } from '../../support/run-of-suspensions';

const cancelled = (pupil: Pupil, on: string) =>
  pupil.does(`${on}T12:00`, command('cancel-exclusion', { decision: 'd1', on }));

describe('The place of a run is the one arranged last, with a decision that stands (law 4, 17)', () => {
  test('one that was arranged with a suspension cancelled since is not held', () => {
    const pupil = out(4);
    pupil.does('2026-11-24T10:00', arranged('d1', '2026-11-30'));
    again(pupil, 4, '2026-11-24');
    expect(boardOf(pupil.open()).daySix).toMatchObject({ hasPlace: true });
    cancelled(pupil, '2026-11-26');
    expect(boardOf(pupil.open()).daySix).toMatchObject({ due: '2026-11-30', hasPlace: false });
  });

  test('nor named in the letters of one that follows', () => {
    const pupil = out(4);
    pupil.does('2026-11-24T10:00', arranged('d1', '2026-11-30'));
    again(pupil, 4, '2026-11-24');
    cancelled(pupil, '2026-11-26');
    again(pupil, 2, '2026-12-01', 'd3');
    expect(letterTo(pupil, 'authority')).toContain(
      'Goes on: owed by the governing body by Monday 30 November 2026, day six of the days in a row. Not arranged yet',
    );
    expect(letterTo(pupil, 'parents')).not.toContain('Example Centre');
    const notice = letterTo(pupil, 'parents', 'section-104-notice');
    expect(notice).toContain('We will write to you again to say where and when.');
    expect(notice).not.toContain('Exampletown');
  });

  test('is still named where the pupil had come to it before the cancelling: it goes on', () => {
    const pupil = out(4);
    pupil.does('2026-11-24T10:00', arranged('d1', '2026-11-25'));
    pupil.does('2026-11-25T16:00', attends('d1', '2026-11-25'));
    again(pupil, 4, '2026-11-25');
    cancelled(pupil, '2026-11-26');
    again(pupil, 2, '2026-12-01', 'd3');
    expect(letterTo(pupil, 'parents')).toContain('They are at Example Centre.');
  });

  test('a pupil who moved is where the later suspension says, since the day of the first', () => {
    const pupil = out(7);
    again(pupil, 3);
    pupil.does('2026-11-27T10:00', arranged('d1', '2026-11-30'));
    pupil.does('2026-11-30T16:00', attends('d1', '2026-11-30'));
    const other = { decision: 'd2', provider: 'Second Centre', startsAt: '2026-12-03T09:00' };
    pupil.does('2026-12-01T10:00', command('arrange-provision', other));
    again(pupil, 2, '2026-12-03', 'd3');
    expect(letterTo(pupil, 'parents')).toContain('They are at Second Centre.');
    expect(letterTo(pupil, 'authority')).toContain('Attended since Monday 30 November 2026');
    const notice = letterTo(pupil, 'parents', 'section-104-notice');
    expect(notice).toContain('Rowan has full-time lessons from Monday 30 November 2026. They go on.');
    expect(notice).toContain('Lessons are at Second Centre');
  });
});
