import { command } from '../../support/commands';
import { aPupil, onStage1 } from '../../support/given';

const met = [
  { target: 't1', mark: 'met' as const },
  { target: 't2', mark: 'met' as const },
];

describe('The weekly review (B5, B6)', () => {
  test('is held by the lead; its sentence goes to the parents', () => {
    const pupil = onStage1();
    const events = pupil.does('2026-09-21T11:00', command('record-review'));
    expect(events[0]).toMatchObject({ type: 'review-held', on: '2026-09-21', toFamily: 'A better week.' });
    expect(pupil.notices('weekly-feedback')).toEqual(['parents']);
    expect(pupil.open().programme).toMatchObject({ reviews: ['2026-09-21'], lastReviewMet: false });
  });

  test.each([
    ['date-in-the-future', { on: '2026-09-22' }, 'B5'],
    ['date-too-early', { on: '2026-09-11' }, 'B5'],
    ['target-not-marked', { marks: [{ target: 't1', mark: 'met' as const }] }, 'B5'],
    ['unknown-target', { marks: [...met, { target: 't9', mark: 'met' as const }] }, 'B5'],
    ['missing-sentence-to-family', { toFamily: ' ' }, 'B6'],
  ])('is refused with %s', (refused, changes, rule) => {
    expect(onStage1().refused('2026-09-21T11:00', command('record-review', changes))).toMatchObject({
      refused,
      rule,
    });
  });

  test('is held once a day: the same again is refused, and so is one before the last', () => {
    const pupil = onStage1();
    pupil.does('2026-09-21T11:00', command('record-review'));
    expect(pupil.refused('2026-09-21T12:00', command('record-review'))).toEqual({
      refused: 'already-reviewed',
      rule: 'B5',
      detail: { on: '2026-09-21' },
    });
    const before = command('record-review', { on: '2026-09-18' });
    expect(pupil.refused('2026-09-22T12:00', before)?.refused).toBe('already-reviewed');
  });

  test('finds progress only where there are targets, and all are met (B7)', () => {
    const pupil = onStage1();
    pupil.does('2026-09-21T11:00', command('record-review', { marks: met }));
    expect(pupil.open().programme).toMatchObject({ lastReviewMet: true });
    const bare = onStage1();
    bare.happens('2026-09-21T11:00', [
      { type: 'review-held', on: '2026-09-21', marks: [], toFamily: 'x', note: '' },
    ]);
    expect(bare.open().programme).toMatchObject({ lastReviewMet: false });
  });
});

describe('Targets, lead and explanation (B1 to B3)', () => {
  test('targets set anew have still to be met', () => {
    const pupil = onStage1();
    pupil.does('2026-09-21T11:00', command('record-review', { marks: met }));
    pupil.does('2026-09-22T11:00', command('set-targets', { targets: [{ id: 't3', text: 'Homework' }] }));
    expect(pupil.open().programme).toMatchObject({
      targets: [{ id: 't3', text: 'Homework' }],
      lastReviewMet: false,
    });
  });

  test('there is always a target (B3)', () => {
    const none = command('set-targets', { targets: [] });
    expect(onStage1().refused('2026-09-22T11:00', none)).toEqual({ refused: 'missing-targets', rule: 'B3' });
  });

  test('another lead takes over; the same one is no change (B1)', () => {
    const pupil = onStage1();
    pupil.does('2026-09-22T11:00', command('change-lead'));
    expect(pupil.open().programme).toMatchObject({ lead: 'person-2' });
    expect(pupil.refused('2026-09-22T11:00', command('change-lead'))?.refused).toBe('already-the-lead');
  });

  test('the authority explains the programme once, on a day since it opened (B2)', () => {
    const pupil = onStage1();
    const on = (day: string) => pupil.refused('2026-09-15T10:00', command('explain-programme', { on: day }));
    expect(on('2026-09-16')).toMatchObject({ refused: 'date-in-the-future', rule: 'B2' });
    expect(on('2026-09-13')).toMatchObject({ refused: 'date-too-early', rule: 'B2' });
    pupil.does('2026-09-15T10:00', command('explain-programme'));
    expect(on('2026-09-15')).toEqual({
      refused: 'already-explained',
      rule: 'B2',
      detail: { on: '2026-09-15' },
    });
  });

  test.each([
    ['explain-programme', 'B2'],
    ['set-targets', 'B7'],
    ['record-review', 'B7'],
    ['end-programme', 'B7'],
    ['change-lead', 'B7'],
  ] as const)('%s needs the programme', (name, rule) => {
    expect(aPupil().refused('2026-09-22T11:00', command(name))).toEqual({
      refused: 'programme-not-open',
      rule,
    });
  });
});
