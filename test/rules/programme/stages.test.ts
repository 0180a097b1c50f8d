import { command } from '../../support/commands';
import { aPupil, onStage1, onStage2 } from '../../support/given';

const reviewed = (...days: string[]) => {
  const pupil = onStage1();
  for (const on of days) pupil.does(`${on}T11:00`, command('record-review', { on }));
  return pupil;
};
const THREE = ['2026-09-21', '2026-09-28', '2026-10-05'];
const NOW = '2026-10-05T14:00';
const INCIDENT = { on: '2026-10-21', what: 'An assault.' };

describe('To Stage 2 (B7, B9)', () => {
  test('after three reviews, with a meeting, plans reviewed and warnings given; parents and head are told', () => {
    const pupil = onStage2();
    expect(pupil.open().programme).toMatchObject({
      at: 'stage-2',
      openedOn: '2026-09-14',
      since: '2026-10-05',
      reviews: [],
      left: { at: 'stage-1', since: '2026-09-14', timescale: 20, on: '2026-10-05' },
    });
    expect(pupil.notices('stage-change')).toEqual(['headteacher', 'parents', 'headteacher']);
  });

  test('never before the reasonable period is over: it says how many reviews are held and needed (B7)', () => {
    expect(reviewed('2026-09-21', '2026-09-28').refused(NOW, command('move-to-stage-2'))).toEqual({
      refused: 'too-few-reviews',
      rule: 'B7',
      detail: { held: 2, needed: 3 },
    });
  });

  test.each([
    ['missing-reason', { reason: '' }, 'B7'],
    ['missing-meeting', { meeting: null }, 'B9'],
    ['missing-plans-reviewed', { plansReviewed: false }, 'B9'],
    ['missing-warnings-given', { warningsGiven: false }, 'B9'],
    ['missing-early-help', { earlyHelp: null }, 'B9'],
    ['missing-targets', { targets: [] }, 'B9'],
    ['missing-voices', { voices: null }, 'B9'],
    ['date-too-early', { meeting: { on: '2026-09-11', present: [], record: 'x' } }, 'B9'],
    ['date-in-the-future', { meeting: { on: '2026-10-06', present: [], record: 'x' } }, 'B9'],
  ])('never with %s', (refused, changes, rule) => {
    expect(reviewed(...THREE).refused(NOW, command('move-to-stage-2', changes))).toMatchObject({
      refused,
      rule,
    });
  });

  test('from Stage 1 only, and once', () => {
    expect(aPupil().refused(NOW, command('move-to-stage-2'))).toEqual({
      refused: 'not-at-stage-1',
      rule: 'B7',
    });
    expect(onStage2().refused(NOW, command('move-to-stage-2'))?.refused).toBe('not-at-stage-1');
  });
});

describe('To Stage 3 (B10)', () => {
  const suspended = (pupil: ReturnType<typeof aPupil>) => {
    pupil.does('2026-10-21T09:30', command('suspend'));
    return pupil;
  };
  const THEN = '2026-10-21T14:00';

  test('begins with a suspension, the alternative to a permanent exclusion', () => {
    const asked = command('move-to-stage-3', { incident: INCIDENT });
    expect(onStage2().refused(THEN, asked)).toEqual({ refused: 'suspension-missing', rule: 'B10' });
    const pupil = suspended(onStage2());
    pupil.does(THEN, asked);
    expect(pupil.open().programme).toMatchObject({ at: 'stage-3', since: '2026-10-21' });
  });

  test('a suspension of before the programme does not count', () => {
    const pupil = aPupil();
    pupil.does('2026-09-10T10:00', command('suspend', { decidedAt: '2026-09-10T09:15', sessions: 2 }));
    pupil.does('2026-09-14T10:00', command('open-at-stage-2'));
    expect(pupil.refused(THEN, command('move-to-stage-3'))?.refused).toBe('suspension-missing');
  });

  test('from Stage 2 after the reasonable period, or at once after a serious incident (seed 004, 2.3)', () => {
    const pupil = suspended(onStage2());
    expect(pupil.refused(THEN, command('move-to-stage-3'))).toEqual({
      refused: 'too-few-reviews',
      rule: 'B7',
      detail: { held: 0, needed: 3 },
    });
    expect(pupil.refused(THEN, command('move-to-stage-3', { incident: INCIDENT }))).toBeNull();
  });

  test('from Stage 1 only after a serious incident (seed 004, 2.3)', () => {
    const pupil = suspended(reviewed(...THREE));
    expect(pupil.refused(THEN, command('move-to-stage-3'))).toEqual({
      refused: 'missing-incident',
      rule: 'B8',
    });
    pupil.does(THEN, command('move-to-stage-3', { incident: INCIDENT }));
    expect(pupil.open().programme).toMatchObject({ at: 'stage-3', left: { at: 'stage-1' } });
  });

  test.each([
    ['missing-incident', { incident: { ...INCIDENT, what: ' ' } }, 'B8'],
    ['date-in-the-future', { incident: { ...INCIDENT, on: '2026-10-22' } }, 'B8'],
    ['missing-reason', { incident: INCIDENT, reason: ' ' }, 'B7'],
    ['missing-early-help', { incident: INCIDENT, earlyHelp: null }, 'B10'],
    ['missing-voices', { incident: INCIDENT, voices: null }, 'B10'],
  ])('never with %s', (refused, changes, rule) => {
    const pupil = suspended(onStage2());
    expect(pupil.refused(THEN, command('move-to-stage-3', changes))).toMatchObject({ refused, rule });
  });

  test('never without the programme', () => {
    expect(suspended(aPupil()).refused(THEN, command('move-to-stage-3'))).toEqual({
      refused: 'not-at-stage-2',
      rule: 'B7',
    });
  });

  test('keeps the targets, where it sets no new ones', () => {
    const pupil = suspended(onStage2());
    pupil.does(THEN, command('move-to-stage-3', { incident: INCIDENT, targets: [] }));
    expect(pupil.open().programme).toMatchObject({ targets: [{ id: 't1' }, { id: 't2' }] });
  });
});
