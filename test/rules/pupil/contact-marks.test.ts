import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const NOW = '2026-10-23T10:00';
const mark = (changes: object = {}) => command('mark-contact', changes);

describe('What keeps somebody of the family safe (E6)', () => {
  test('is set with a reason, for one contact, and starts and sends nothing', () => {
    const pupil = aPupil(aPupilCase());
    expect(pupil.does(NOW, mark())).toEqual([
      {
        type: 'contact-marked',
        on: '2026-10-23',
        contact: 'contact-1',
        mark: 'no-contact',
        change: 'set',
        reason: 'A court order.',
      },
    ]);
    expect(pupil.effects).toEqual([]);
    expect(pupil.open().contactMarks).toEqual({ 'contact-1': ['no-contact'] });
  });

  test('is set once and lifted when it is there; the other mark stays', () => {
    const pupil = aPupil(aPupilCase());
    const nothing = { refused: 'nothing-changes', rule: 'E6' };
    expect(pupil.refused(NOW, mark({ change: 'lift' }))).toEqual(nothing);
    pupil.does(NOW, mark());
    expect(pupil.refused(NOW, mark())).toEqual(nothing);
    pupil.does(NOW, mark({ mark: 'confidential-address' }));
    pupil.does(NOW, mark({ contact: 'contact-2' }));
    pupil.does(NOW, mark({ change: 'lift' }));
    expect(pupil.open().contactMarks).toEqual({
      'contact-1': ['confidential-address'],
      'contact-2': ['no-contact'],
    });
  });

  test('is never set or lifted without a reason', () => {
    expect(aPupil(aPupilCase()).refused(NOW, mark({ reason: ' ' }))).toEqual({
      refused: 'missing-reason',
      rule: 'E6',
    });
  });
});
