import { daysOut } from '../../../rules/notices/days-out';
import { toldTable } from '../../../rules/notices/told-table';
import { boardOf } from '../../../rules/pupil/board';
import type { PupilCase } from '../../../rules/pupil/state';
import { whereabouts } from '../../../rules/pupil/whereabouts';
import { command } from '../../support/commands';
import { known } from '../../support/golden-stories/steps';
import {
  again,
  arranged,
  attends,
  decisionOf,
  letterTo,
  out,
  type Pupil,
} from '../../support/run-of-suspensions';

const education = (pupil: Pupil): string[] => pupil.running().filter((id) => /^(day-one|sixth-day)/.test(id));

describe('Education from the day after the first (law 23)', () => {
  test('is expected once for a run: a suspension straight after another brings no new one', () => {
    const pupil = out(4, known);
    again(pupil, 1);
    expect(education(pupil)).toEqual(['day-one-provision:d1']);
    expect(pupil.owed('day-one-provision:d1').due).toBe('2026-11-24');
  });

  test('is not asked for again where the pupil attends it already', () => {
    const pupil = out(4, known);
    pupil.does('2026-11-24T16:00', attends('d1', '2026-11-24'));
    again(pupil, 1);
    expect(education(pupil)).toEqual([]);
  });

  test('is expected anew where it was said never to have come, and after a day in school', () => {
    const missed = out(4, known);
    missed.does('2026-11-26T09:00', command('set-work', { on: '2026-11-23' }));
    missed.does('2026-11-26T10:00', command('record-missed-provision', { on: '2026-11-26' }));
    again(missed, 2);
    expect(education(missed)).toEqual(['day-one-provision:d2', 'sixth-day-provision:d2']);
    const apart = out(3, known);
    again(apart, 3, '2026-11-27');
    expect(education(apart)).toEqual(['day-one-provision:d1', 'day-one-provision:d2']);
  });

  test('is owed with the later suspension once the earlier one is cancelled', () => {
    const pupil = out(4, known);
    again(pupil, 2, '2026-11-24');
    pupil.does('2026-11-24T12:00', command('cancel-exclusion', { on: '2026-11-24' }));
    expect(education(pupil)).toEqual(['day-one-provision:d2']);
  });
});

describe('Full-time education from day six of a run (law 17, 21)', () => {
  test('is met, with no reminder to anybody, by what the pupil attends since the suspension before', () => {
    const pupil = out(4);
    pupil.does('2026-11-24T10:00', arranged('d1', '2026-11-25'));
    pupil.does('2026-11-25T16:00', attends('d1', '2026-11-25'));
    const told = pupil.notices('duty-coming').length;
    again(pupil, 4);
    expect(pupil.owed('sixth-day-provision:d2')).toMatchObject({
      due: '2026-11-30',
      status: 'done',
      closedOn: '2026-11-25',
    });
    expect(pupil.notices('duty-coming')).toHaveLength(told);
  });

  test('goes on in the letters of the later one, where the pupil attends it since before day six', () => {
    const pupil = out(4);
    pupil.does('2026-11-24T10:00', arranged('d1', '2026-11-25'));
    pupil.does('2026-11-25T16:00', attends('d1', '2026-11-25'));
    again(pupil, 4);
    expect(letterTo(pupil, 'authority')).toContain('Attended since Wednesday 25 November 2026');
    expect(letterTo(pupil, 'parents')).toContain(
      'Full-time lessons go on while Rowan is out of school. They are at Example Centre.',
    );
  });

  test('names the day since which the pupil attends, where that was before day six and no place is on record (law 4)', () => {
    const pupil = out(4);
    pupil.does('2026-11-25T16:00', attends('d1', '2026-11-25'));
    again(pupil, 4);
    expect(letterTo(pupil, 'parents', 'section-104-notice')).toContain(
      'Rowan has full-time lessons from Wednesday 25 November 2026. They go on.',
    );
  });

  test('is met by attendance that is recorded with the later suspension', () => {
    const pupil = out(7);
    again(pupil, 3);
    pupil.does('2026-11-30T16:00', attends('d2', '2026-11-30'));
    expect(pupil.owed('sixth-day-provision:d1')).toMatchObject({ status: 'done', closedOn: '2026-11-30' });
    expect(education(pupil)).toEqual([]);
  });

  test('leaves no days at home to a later suspension from the day on which it begins (law 14)', () => {
    const pupil = out(2);
    pupil.does('2026-11-23T11:00', arranged('d1', '2026-11-26'));
    again(pupil, 4, '2026-11-24');
    expect(daysOut(decisionOf(pupil, 'd2'), pupil.open()).atHome).toEqual(['2026-11-25']);
  });

  test('is where the pupil is on the board, and a place that is held, with either suspension', () => {
    const pupil = out(4);
    again(pupil, 4);
    expect(boardOf(pupil.open()).daySix).toMatchObject({ due: '2026-11-30', hasPlace: false });
    pupil.does('2026-11-26T12:00', arranged('d1', '2026-11-26'));
    expect(boardOf(pupil.open()).daySix).toMatchObject({ hasPlace: true });
    pupil.does('2026-11-26T16:00', attends('d1', '2026-11-26'));
    expect(whereabouts(pupil.open())).toEqual([
      { place: 'suspended', from: '2026-11-23', until: '2026-11-25' },
      { place: 'provision', from: '2026-11-26', until: '2026-12-02' },
    ]);
  });

  test('cannot be put off by a waiver of the 48 hours for a later suspension once day six has come (law 5)', () => {
    const pupil = out(7);
    again(pupil, 3);
    const waived = { decision: 'd2', startsAt: '2026-12-02T09:00', waived: true };
    expect(pupil.refused('2026-12-01T10:00', command('arrange-provision', waived))).toMatchObject({
      refused: 'cannot-waive-notice',
      detail: { due: '2026-11-30' },
    });
  });
});

describe('Where the suspension on which day six fell is cancelled (law 13, 17)', () => {
  const cancelled = (pupil: Pupil, on: string, decision = 'd1') =>
    pupil.does(`${on}T08:30`, command('cancel-exclusion', { decision, on }));
  /** Day six is Monday 30 November, with the first; the second begins on Wednesday 2 December. */
  const pastDaySix = () => {
    const pupil = out(8);
    again(pupil, 3, '2026-12-02');
    return pupil;
  };

  test('and the run goes on in a later one, full-time education stays owed, by the same day', () => {
    const pupil = pastDaySix();
    cancelled(pupil, '2026-12-02');
    expect(pupil.owed('sixth-day-provision:d1').status).toBe('no-longer-needed');
    expect(pupil.owed('sixth-day-provision:d2')).toMatchObject({
      due: '2026-11-30',
      owedBy: 'governing-body',
      status: 'running',
    });
    pupil.does('2026-12-02T10:00', arranged('d2', '2026-12-03'));
    pupil.does('2026-12-03T16:00', attends('d2', '2026-12-03'));
    expect(pupil.owed('sixth-day-provision:d2')).toMatchObject({
      status: 'done-late',
      closedOn: '2026-12-03',
    });
  });

  test('a third one goes on with it', () => {
    const pupil = pastDaySix();
    cancelled(pupil, '2026-12-02');
    again(pupil, 2, '2026-12-03', 'd3');
    expect(education(pupil)).toEqual(['sixth-day-provision:d2']);
    expect(letterTo(pupil, 'governing-body')).toContain(
      'Please see that full-time education goes on: it is owed by Monday 30 November 2026.',
    );
  });

  test('and none goes on, nothing is owed: the pupil is back', () => {
    const pupil = out(8);
    cancelled(pupil, '2026-12-02');
    expect(education(pupil)).toEqual([]);
    const both = pastDaySix();
    cancelled(both, '2026-12-02');
    cancelled(both, '2026-12-03', 'd2');
    expect(education(both)).toEqual([]);
  });

  test('and the days between break the run, the later one begins its own (law 21)', () => {
    const pupil = out(8);
    const starts = { date: '2026-12-03', session: 'am' } as const;
    const later = { decision: 'd2', decidedAt: '2026-12-01T10:15', sessions: 6, starts };
    pupil.does('2026-12-01T11:00', command('suspend', later));
    cancelled(pupil, '2026-12-01');
    expect(education(pupil)).toEqual([]);
  });

  test('what was attended before stays met, and goes on', () => {
    const pupil = pastDaySix();
    pupil.does('2026-12-01T16:00', attends('d1', '2026-11-30'));
    cancelled(pupil, '2026-12-02');
    expect(pupil.owed('sixth-day-provision:d1').status).toBe('done');
    expect(education(pupil)).toEqual([]);
  });
});

describe('The section 104 notice of a suspension straight after another (law 4, 24)', () => {
  const noticed = (facts: Partial<PupilCase['pupil']>, first: number) => {
    const pupil = out(first, facts);
    const before = pupil.notices('section-104-notice').length;
    again(pupil, 3);
    return { pupil, sent: pupil.notices('section-104-notice').length - before };
  };
  const finished = { yearGroup: 11, examsFinishedOn: '2026-11-19' };

  test.each([
    ['whose plan sets fewer hours', { reducedHoursPlan: true }],
    ['in Year 11 who has finished the last exam', finished],
  ])('is not sent about a pupil %s: there are neither days at home nor lessons to tell', (_who, facts) => {
    const { pupil, sent } = noticed(facts, 5);
    expect(sent).toBe(0);
    const lines = toldTable(pupil.open(), [], '2026-12-01T09:00').filter((l) => l.decision === 'd2');
    expect(lines.map(({ notice }) => notice)).not.toContain('section-104-notice');
    expect(letterTo(pupil, 'parents')).not.toContain('Another letter tells you');
  });

  test('is sent to them all the same while days at home are left', () => {
    expect(noticed({ reducedHoursPlan: true }, 4).sent).toBe(1);
  });

  test('is sent where lessons begin or go on', () => {
    expect(noticed({}, 5).sent).toBe(1);
    expect(noticed({}, 7).sent).toBe(1);
  });
});
