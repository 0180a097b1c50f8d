import { NOT_YET } from '../../../rules/pupil/state';
import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil, onStage1 } from '../../support/given';

const NOW = '2026-10-23T10:00';
const record = (changes: object = {}) => command('record-need', { on: '2026-10-23', ...changes });

describe('The tier of need and early help (B14)', () => {
  test('are recorded with a day and a reason, and start and send nothing', () => {
    const pupil = aPupil(aPupilCase());
    const need = { tier: 'considerable', earlyHelp: 'open', on: '2026-10-23' };
    expect(pupil.does(NOW, record())).toEqual([{ type: 'need-recorded', need, reason: 'After a review.' }]);
    expect(pupil.effects).toEqual([]);
    expect(pupil.open().need).toEqual(need);
  });

  test('are each left as they were where only the other is said', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does(NOW, record({ earlyHelp: undefined }));
    expect(pupil.open().need).toEqual({ tier: 'considerable', on: '2026-10-23' });
    pupil.does(NOW, record({ tier: undefined, earlyHelp: 'declined' }));
    expect(pupil.open().need).toMatchObject({ tier: 'considerable', earlyHelp: 'declined' });
  });

  test.each([
    ['without a reason', { reason: ' ' }, 'missing-reason'],
    ['for a day to come', { on: '2026-10-24' }, 'date-in-the-future'],
    ['before the change before it', { on: '2026-10-21', tier: 'intensive' }, 'date-too-early'],
    ['where nothing is different', {}, 'nothing-changes'],
  ])('are not recorded %s', (_when, changes, refused) => {
    const pupil = aPupil(aPupilCase({ need: { tier: 'considerable', earlyHelp: 'open', on: '2026-10-22' } }));
    expect(pupil.refused(NOW, record(changes))).toMatchObject({ refused, rule: 'B14' });
  });

  test('may be known when a pupil is registered', () => {
    const pupil = aPupil();
    expect(pupil.open().need).toBeUndefined();
    const known = aPupil(NOT_YET);
    known.does(NOW, command('register-pupil', { need: { tier: 'additional' } }));
    expect(known.open().need).toEqual({ tier: 'additional', on: '2026-10-23' });
  });

  test('follow the early-help question that a stage asks: its answer is where early help stands', () => {
    const pupil = onStage1();
    expect(pupil.open().need).toEqual({ earlyHelp: 'open', on: '2026-09-14' });
  });
});
