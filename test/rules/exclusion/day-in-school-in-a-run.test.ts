import { daysOut } from '../../../rules/notices/days-out';
import { boardOf } from '../../../rules/pupil/board';
import { command } from '../../support/commands';
import { known } from '../../support/golden-stories/steps';
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

describe('A day in school within the only suspension begins a new run (law 21)', () => {
  /** Day six of the new run is Thursday 3 December; the pupil attended lessons on the day before the day in school. */
  const attendedBefore = (facts = {}) => {
    const pupil = out(10, facts);
    pupil.does('2026-11-24T09:00', arranged('d1', '2026-11-24'));
    pupil.does('2026-11-24T16:00', attends('d1', '2026-11-24'));
    pupil.does('2026-11-25T16:00', command('record-day-in-school', { on: '2026-11-25' }));
    return pupil;
  };

  test('whose day six is owed, though the decision that bears it brought lessons before that day', () => {
    const pupil = attendedBefore();
    expect(pupil.owed('sixth-day-provision:d1')).toMatchObject({ status: 'running', due: '2026-12-03' });
    expect(boardOf(pupil.open()).daySix).toMatchObject({ due: '2026-12-03', hasPlace: false });
  });

  test('and is met by what the pupil attends since, which can be recorded, once', () => {
    const pupil = attendedBefore();
    pupil.does('2026-12-03T16:00', attends('d1', '2026-12-03'));
    expect(pupil.owed('sixth-day-provision:d1')).toMatchObject({ status: 'done', closedOn: '2026-12-03' });
    expect(pupil.refused('2026-12-04T16:00', attends('d1', '2026-12-04'))).toMatchObject({
      refused: 'already-attended',
    });
  });

  test('or said never to have come, also where work was set', () => {
    const pupil = attendedBefore();
    pupil.does('2026-11-26T09:00', command('set-work', { on: '2026-11-23' }));
    pupil.does('2026-12-04T09:00', command('record-missed-provision', { on: '2026-12-04' }));
    expect(pupil.owed('sixth-day-provision:d1').status).toBe('missed');
  });

  test('another day of the run before is not in it', () => {
    expect(attendedBefore().refused('2026-12-03T16:00', attends('d1', '2026-11-25'))).toMatchObject({
      refused: 'date-too-early',
      detail: { since: '2026-11-26' },
    });
  });

  test('the lessons from the day after the first stay met (law 23)', () => {
    const pupil = attendedBefore(known);
    expect(pupil.owed('day-one-provision:d1')).toMatchObject({ status: 'done', closedOn: '2026-11-24' });
    pupil.does('2026-12-03T16:00', attends('d1', '2026-12-03'));
    expect(pupil.owed('day-one-provision:d1')).toMatchObject({ status: 'done', closedOn: '2026-11-24' });
  });
});
