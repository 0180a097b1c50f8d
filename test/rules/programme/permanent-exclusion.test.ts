import { command, COMMAND_NAMES } from '../../support/commands';
import { onStage2, referred } from '../../support/given';

const PERMANENT = { decision: 'p1', decidedAt: '2026-10-08T09:15' };
const excluded = () => {
  const pupil = onStage2();
  pupil.does('2026-10-08T10:00', command('exclude-permanently', PERMANENT));
  return pupil;
};
const reinstated = () => {
  const pupil = excluded();
  const decided = { decision: 'p1', metOn: '2026-10-22', outcome: 'reinstated' as const };
  pupil.does('2026-10-22T16:00', command('record-governors-decision', decided));
  return pupil;
};

describe('While a permanent exclusion stands the programme rests', () => {
  test('nobody is asked to review a pupil who is out; the statutory duties run (B5, law 18, 29)', () => {
    const pupil = excluded();
    expect(pupil.running()).toEqual(['set-work:p1', 'sixth-day-provision:p1', 'governors-meeting:p1']);
    expect(pupil.events).toContainEqual({
      type: 'obligation-lapsed',
      id: 'weekly-review:stage-2:2026-10-05:1',
      on: '2026-10-08',
      why: 'permanently-excluded',
    });
  });

  test.each([
    'open-stage-1',
    'open-at-stage-2',
    'open-at-stage-3',
    'move-to-stage-2',
    'move-to-stage-3',
    'record-review',
    'set-targets',
    'explain-programme',
    'hold-stage-3-review',
    'record-agreement',
    'refer-for-transfer',
    'suspend',
    'exclude-permanently',
  ] as const)('%s is refused (law 12)', (name) => {
    expect(COMMAND_NAMES).toContain(name);
    expect(excluded().refused('2026-10-09T10:00', command(name))).toEqual({
      refused: 'already-permanently-excluded',
      rule: 'law 12',
    });
  });

  test('the programme can be ended and handed over', () => {
    expect(excluded().refused('2026-10-09T10:00', command('end-programme'))).toBeNull();
    expect(excluded().refused('2026-10-09T10:00', command('change-lead'))).toBeNull();
  });
});

describe('Once the governors reinstate the pupil', () => {
  test('the programme goes on where it stood, each period anew from that day (B5, B7)', () => {
    const pupil = reinstated();
    expect(pupil.running()).toEqual([
      'explain-programme:2026-09-14',
      'weekly-review:stage-2:2026-10-05:1',
      'stage-decision:stage-2:2026-10-05',
    ]);
    expect(pupil.owed('weekly-review:stage-2:2026-10-05:1').due).toBe('2026-11-06');
    expect(pupil.owed('stage-decision:stage-2:2026-10-05').due).toBe('2026-11-27');
    expect(pupil.refused('2026-10-23T10:00', command('record-review', { on: '2026-10-23' }))).toBeNull();
  });

  test('no education elsewhere is owed any more (law 18)', () => {
    expect(reinstated().owed('sixth-day-provision:p1')).toMatchObject({ status: 'no-longer-needed' });
  });
});

describe('A permanent exclusion while the pupil waits for the panel', () => {
  const appointment = {
    meetingId: 'm1',
    startsAt: '2026-11-20T10:00',
    minutes: 120,
    place: 'Room 1',
    revision: 0,
  };

  test('gives the place back and tells those invited (F1, B11)', () => {
    const pupil = referred();
    pupil.hears('2026-11-09T09:01', { type: 'panel-booked', referral: 'r1', appointment });
    pupil.does(
      '2026-11-12T10:00',
      command('exclude-permanently', { decision: 'p1', decidedAt: '2026-11-12T09:15' }),
    );
    expect(pupil.open().transfer).toEqual({ at: 'none', withdrawnOn: '2026-11-12', heard: null });
    expect(pupil.effects).toContainEqual({ kind: 'release-panel', referral: 'r1', meeting: 'm1' });
    expect(pupil.notices('panel-cancelled')).toEqual(['parents', 'lead', 'headteacher']);
    expect(pupil.running()).not.toContain('record-panel-decision:m1');
  });

  test('takes back a referral that has no meeting yet, and touches no meeting', () => {
    const pupil = referred();
    pupil.does(
      '2026-11-12T10:00',
      command('exclude-permanently', { decision: 'p1', decidedAt: '2026-11-12T09:15' }),
    );
    expect(pupil.open().transfer.at).toBe('none');
    expect(pupil.effects.filter((e) => e.kind === 'release-panel')).toEqual([]);
  });
});
