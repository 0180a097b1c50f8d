import { VOICES } from '../../support/command-kinds';
import { command } from '../../support/commands';
import { aPupil, onStage1 } from '../../support/given';

const NOW = '2026-09-14T10:00';
const code = (asked: Parameters<ReturnType<typeof aPupil>['refused']>[1], now = NOW) =>
  aPupil().refused(now, asked);

describe('Stage 1 opens (B1)', () => {
  test('with a lead, support tried, a meeting, the early-help question, targets and both voices', () => {
    const pupil = aPupil();
    const [opened] = pupil.does(NOW, command('open-stage-1'));
    expect(opened).toMatchObject({
      type: 'stage-1-opened',
      on: '2026-09-14',
      timescale: 20,
      lead: 'person-1',
    });
    expect(pupil.open().programme).toMatchObject({
      at: 'stage-1',
      openedOn: '2026-09-14',
      since: '2026-09-14',
      reviews: [],
      explainedOn: null,
      left: null,
    });
  });

  test('the family gets the leaflet, the headteacher word of the stage (B2, B12)', () => {
    const pupil = onStage1();
    expect(pupil.notices('opening-leaflet')).toEqual(['parents']);
    expect(pupil.notices('stage-change')).toEqual(['headteacher']);
  });

  test.each([
    ['missing-lead', { lead: null }, 'B1'],
    ['missing-support-tried', { supportTried: [] }, 'B1'],
    ['missing-support-tried', { supportTried: ['  '] }, 'B1'],
    ['missing-meeting', { meeting: null }, 'B1'],
    ['missing-meeting', { meeting: { on: '2026-09-14', present: [], record: ' ' } }, 'B1'],
    ['missing-early-help', { earlyHelp: null }, 'B1'],
    ['missing-targets', { targets: [] }, 'B1'],
    ['missing-voices', { voices: null }, 'B1'],
    ['missing-voices', { voices: { ...VOICES, pupil: { said: '' } } }, 'B1'],
    ['missing-voices', { voices: { ...VOICES, parents: { notHeard: ' ' } } }, 'B1'],
    ['timescale-out-of-range', { timescale: 21 }, 'B3'],
    ['timescale-out-of-range', { timescale: 0 }, 'B3'],
    ['timescale-out-of-range', { timescale: 4.5 }, 'B3'],
    ['date-in-the-future', { meeting: { on: '2026-09-15', present: [], record: 'x' } }, 'B1'],
  ])('never with %s: %j', (refused, changes, rule) => {
    expect(code(command('open-stage-1', changes))).toMatchObject({ refused, rule });
  });

  test('within a shorter timescale, if the lead sets one (B3)', () => {
    const pupil = aPupil();
    pupil.does(NOW, command('open-stage-1', { timescale: 10 }));
    expect(pupil.owed('stage-decision:stage-1:2026-09-14').due).toBe('2026-09-28');
  });

  test('once: a second opening names the stage the pupil is on', () => {
    for (const name of ['open-stage-1', 'open-at-stage-2', 'open-at-stage-3'] as const) {
      expect(onStage1().refused('2026-09-15T10:00', command(name))).toEqual({
        refused: 'programme-already-open',
        rule: 'B1',
        detail: { stage: 'Stage 1' },
      });
    }
  });
});

describe('A serious incident opens the programme at Stage 2 or 3 (B8)', () => {
  test('at Stage 2, with the early-help question', () => {
    const pupil = aPupil();
    pupil.does(NOW, command('open-at-stage-2'));
    expect(pupil.open().programme).toMatchObject({ at: 'stage-2', openedOn: '2026-09-14', left: null });
    expect(pupil.notices('opening-leaflet')).toEqual(['parents']);
  });

  test('at Stage 3 after a suspension, the alternative to permanent exclusion (B10)', () => {
    const pupil = aPupil();
    expect(pupil.refused(NOW, command('open-at-stage-3'))).toEqual({
      refused: 'suspension-missing',
      rule: 'B10',
    });
    pupil.does(NOW, command('suspend', { decidedAt: '2026-09-14T09:15', sessions: 4 }));
    pupil.does(NOW, command('open-at-stage-3'));
    expect(pupil.open().programme).toMatchObject({ at: 'stage-3', since: '2026-09-14' });
  });

  test('not at Stage 3 by a suspension of long before the incident (B10)', () => {
    const pupil = aPupil();
    pupil.does(NOW, command('suspend', { decidedAt: '2026-09-10T09:15', sessions: 4 }));
    expect(pupil.refused(NOW, command('open-at-stage-3'))?.refused).toBe('suspension-missing');
  });

  test('a suspension that was cancelled opens no Stage 3 (B10, law 13)', () => {
    const pupil = aPupil();
    pupil.does(NOW, command('suspend', { decidedAt: '2026-09-14T09:15', sessions: 4 }));
    pupil.does(NOW, command('cancel-exclusion', { on: '2026-09-14' }));
    expect(pupil.refused(NOW, command('open-at-stage-3'))?.refused).toBe('suspension-missing');
  });

  test.each([
    ['missing-lead', { lead: null }],
    ['missing-early-help', { earlyHelp: null }],
    ['missing-targets', { targets: [] }],
    ['missing-voices', { voices: null }],
    ['missing-incident', { incident: { on: '2026-09-14', what: ' ' } }],
    ['date-in-the-future', { incident: { on: '2026-09-15', what: 'A fight.' } }],
  ])('never with %s', (refused, changes) => {
    expect(code(command('open-at-stage-2', changes))).toMatchObject({ refused, rule: 'B8' });
  });
});

describe('Opened again after it ended', () => {
  const again = () => {
    const pupil = onStage1();
    pupil.does('2026-09-15T10:00', command('explain-programme'));
    pupil.does('2026-09-16T10:00', command('end-programme'));
    return pupil;
  };

  test('it begins anew: its own explanation, reviews and timescale', () => {
    const pupil = again();
    expect(pupil.running()).toEqual([]);
    pupil.does('2026-11-03T10:00', command('open-stage-1'));
    expect(pupil.running()).toEqual([
      'explain-programme:2026-11-03',
      'weekly-review:stage-1:2026-11-03:1',
      'stage-decision:stage-1:2026-11-03',
    ]);
  });

  test('on the same day it owes all it would owe on another', () => {
    const pupil = onStage1();
    pupil.does('2026-09-14T11:00', command('end-programme'));
    pupil.does('2026-09-14T12:00', command('open-stage-1'));
    expect(pupil.running().sort()).toEqual([
      'explain-programme:2026-09-14',
      'stage-decision:stage-1:2026-09-14',
      'weekly-review:stage-1:2026-09-14:1',
    ]);
  });
});
