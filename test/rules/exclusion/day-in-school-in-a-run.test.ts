import { daysOut } from '../../../rules/notices/days-out';
import { boardOf } from '../../../rules/pupil/board';
import { command } from '../../support/commands';
import { again, arranged, attends, decisionOf, letterTo, out } from '../../support/run-of-suspensions';

describe('A day in school within a suspension begins a new run (law 21)', () => {
  /** Day six of the first run is Monday 30 November; the pupil was in school on Wednesday 2 December, and the third follows. */
  const inSchoolBetween = () => {
    const pupil = out(5);
    again(pupil, 5);
    pupil.does('2026-11-27T10:00', arranged('d2', '2026-11-30'));
    pupil.does('2026-11-30T16:00', attends('d2', '2026-11-30'));
    pupil.does('2026-12-02T16:00', command('record-day-in-school', { on: '2026-12-02' }));
    again(pupil, 5, '2026-12-03', 'd3');
    return pupil;
  };

  test('whose day six is owed anew: what was attended before that day does not meet it', () => {
    const pupil = inSchoolBetween();
    expect(pupil.owed('sixth-day-provision:d2').status).toBe('done');
    expect(pupil.owed('sixth-day-provision:d3')).toMatchObject({ status: 'running', due: '2026-12-10' });
    expect(boardOf(pupil.open()).daySix).toMatchObject({ due: '2026-12-10', hasPlace: false });
  });

  test('and its letters do not say that lessons go on', () => {
    const pupil = inSchoolBetween();
    expect(letterTo(pupil, 'authority')).not.toContain('Attended since');
    expect(letterTo(pupil, 'parents')).not.toContain('Full-time lessons go on');
    expect(daysOut(decisionOf(pupil, 'd3'), pupil.open()).atHome).toEqual([
      '2026-12-07',
      '2026-12-08',
      '2026-12-09',
    ]);
  });

  test('and is met by what the pupil attends since', () => {
    const pupil = inSchoolBetween();
    pupil.does('2026-12-04T10:00', arranged('d3', '2026-12-10'));
    pupil.does('2026-12-10T16:00', attends('d3', '2026-12-10'));
    expect(pupil.owed('sixth-day-provision:d3')).toMatchObject({ status: 'done', closedOn: '2026-12-10' });
    expect(pupil.owed('sixth-day-provision:d2').closedOn).toBe('2026-11-30');
  });
});
