import { miltonKeynes } from '../../../rules/policies/milton-keynes';
import { aPupilCase, onStage } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil, onStage2, onStage3, referred } from '../../support/given';

const NOW = '2026-11-05T15:00';
const meeting = (present: string[], on = '2026-11-05') =>
  ({ meeting: { on, present, record: 'Agreed.' } }) as object;
const inYear = (yearGroup: number) =>
  aPupil(aPupilCase({ programme: onStage('stage-3'), pupil: { ...aPupilCase().pupil, yearGroup } }));

describe('The review meeting of Stage 3', () => {
  test('is not held without the authority’s representative (B10)', () => {
    const without = command('hold-stage-3-review', meeting(['pupil', 'parent', 'headteacher']));
    expect(onStage3().refused(NOW, without)).toEqual({ refused: 'authority-not-present', rule: 'B10' });
  });

  test.each([
    ['missing-outcome', { outcomes: [] }, 'B10'],
    ['missing-voices', { voices: null }, 'B15'],
    ['date-in-the-future', meeting(['authority'], '2026-11-06'), 'B10'],
    ['date-too-early', meeting(['authority'], '2026-11-02'), 'B10'],
  ])('is refused with %s', (refused, changes, rule) => {
    const asked = command('hold-stage-3-review', changes);
    expect(onStage3().refused(NOW, asked)).toMatchObject({ refused, rule });
  });

  test('belongs to Stage 3', () => {
    expect(onStage2().refused(NOW, command('hold-stage-3-review'))).toEqual({
      refused: 'not-at-stage-3',
      rule: 'B10',
    });
  });

  test('may agree on a flexible programme in Key Stage 4 only (B10)', () => {
    const flexible = command('hold-stage-3-review', { outcomes: ['flexible-programme'] });
    expect(inYear(9).refused(NOW, flexible)).toEqual({
      refused: 'flexible-programme-only-key-stage-4',
      rule: 'B10',
      detail: { yearGroup: 9 },
    });
    for (const year of [10, 11]) expect(inYear(year).refused(NOW, flexible)).toBeNull();
  });

  test('looks at the year group of its day, not at that of registration (B10)', () => {
    const since = aPupilCase({ programme: onStage('stage-3'), registeredOn: '2026-06-15' });
    const flexible = command('hold-stage-3-review', { outcomes: ['flexible-programme'] });
    expect(aPupil(since).refused(NOW, flexible)).toBeNull();
  });

  test('held again, it asks the parents again (B10)', () => {
    const pupil = onStage3();
    pupil.does(NOW, command('hold-stage-3-review'));
    pupil.does('2026-11-06T09:00', command('record-agreement'));
    pupil.does('2026-11-06T15:00', command('hold-stage-3-review', meeting(['authority'], '2026-11-06')));
    expect(pupil.open().programme).toMatchObject({ meeting: { on: '2026-11-06' }, agreement: null });
  });
});

describe('The parents’ formal agreement (B10)', () => {
  test('follows the meeting', () => {
    const pupil = onStage3();
    expect(pupil.refused(NOW, command('record-agreement'))).toEqual({
      refused: 'no-review-meeting',
      rule: 'B10',
    });
    pupil.does(NOW, command('hold-stage-3-review'));
    const before = command('record-agreement', { on: '2026-11-04' });
    expect(pupil.refused(NOW, before)).toMatchObject({ refused: 'date-too-early', rule: 'B10' });
    expect(pupil.refused(NOW, command('record-agreement'))?.refused).toBe('date-in-the-future');
    pupil.does('2026-11-06T09:00', command('record-agreement', { agreed: false }));
    expect(pupil.open().programme).toMatchObject({ agreement: { on: '2026-11-06', agreed: false } });
  });

  test('belongs to Stage 3', () => {
    expect(onStage2().refused(NOW, command('record-agreement'))?.refused).toBe('not-at-stage-3');
  });
});

describe('Off the programme', () => {
  test('each end is told to parents and headteacher, and closes the stage’s decision (B7, B12)', () => {
    const pupil = onStage2();
    pupil.does('2026-10-08T10:00', command('end-programme'));
    expect(pupil.notices('stage-change').slice(-2)).toEqual(['parents', 'headteacher']);
    expect(pupil.owed('stage-decision:stage-2:2026-10-05')).toMatchObject({
      status: 'done',
      closedOn: '2026-10-08',
    });
    expect(pupil.running()).toEqual([]);
    expect(pupil.open().programme).toMatchObject({
      at: 'ended',
      outcome: 'closed-otherwise',
      on: '2026-10-08',
    });
  });

  test.each([
    ['missing-reason', { reason: '' }, 'B7'],
    ['missing-voices', { voices: null }, 'B15'],
    ['progress-not-shown', { outcome: 'progress-made' as const }, 'B7'],
    ['transfer-not-agreed', { outcome: 'transferred' as const }, 'B11'],
    ['re-induction-not-agreed', { outcome: 're-inducted' as const }, 'B10'],
  ])('is refused with %s', (refused, changes, rule) => {
    const asked = command('end-programme', changes);
    expect(onStage3().refused(NOW, asked)).toEqual({ refused, rule });
  });

  test('by progress, once the last review found all targets met (B7)', () => {
    const shown = aPupil(aPupilCase({ programme: onStage('stage-1', { lastReviewMet: true }) }));
    expect(shown.refused(NOW, command('end-programme', { outcome: 'progress-made' }))).toBeNull();
  });

  test('by re-induction, once the meeting proposed it and the parents agreed (B10)', () => {
    const pupil = onStage3();
    pupil.does(NOW, command('hold-stage-3-review', { outcomes: ['re-induction'] }));
    const end = command('end-programme', { outcome: 're-inducted' });
    expect(pupil.refused(NOW, end)?.refused).toBe('re-induction-not-agreed');
    pupil.does('2026-11-06T09:00', command('record-agreement'));
    expect(pupil.refused('2026-11-06T10:00', end)).toBeNull();
  });

  test('never over an open referral (B11)', () => {
    expect(referred().refused('2026-11-10T10:00', command('end-programme'))).toEqual({
      refused: 'referral-open',
      rule: 'B11',
    });
  });
});

test('A policy without a suspension at Stage 3 asks for none (B16)', () => {
  const pupil = aPupil(aPupilCase({ policy: miltonKeynes, programme: onStage('stage-1') }));
  const incident = { on: '2026-11-04', what: 'An assault.' };
  expect(pupil.refused(NOW, command('move-to-stage-3', { incident }))).toBeNull();
  expect(aPupil(aPupilCase({ policy: miltonKeynes })).refused(NOW, command('open-at-stage-3'))).toBeNull();
});
