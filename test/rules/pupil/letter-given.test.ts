import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const NOW = '2026-10-23T10:00';
const letter = {
  id: 'n1',
  notice: 'suspension',
  to: 'parents',
  writtenOn: '2026-10-21',
  status: 'no-address',
} as const;
const given = { how: 'first-class-post', on: '2026-10-22' } as const;
const record = (changes: object = {}, how: object = {}) =>
  command('record-letter-given', { letter: { ...letter, ...changes }, given: { ...given, ...how } });

describe('A letter on paper (C8, law 36)', () => {
  test.each(['no-address', 'failed', 'queued', 'bounced'] as const)(
    'that is %s is posted or handed over',
    (status) => {
      const pupil = aPupil(aPupilCase());
      expect(pupil.does(NOW, record({ status }))).toEqual([
        { type: 'letter-given', letter: { ...letter, status }, given },
      ]);
      expect(pupil.effects).toEqual([]);
    },
  );

  test.each([
    ['held', 'letter-held', 'law 3'],
    ['sent', 'letter-already-sent', 'law 36'],
    ['given', 'letter-already-given', 'law 36'],
    ['stopped', 'letter-stopped', 'E6'],
  ] as const)('that is %s is not', (status, refused, rule) => {
    expect(aPupil(aPupilCase()).refused(NOW, record({ status }))).toEqual({ refused, rule });
  });

  test('is given once, whatever the record has heard of it', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does(NOW, record());
    expect(pupil.refused(NOW, record())).toEqual({ refused: 'letter-already-given', rule: 'law 36' });
    expect(pupil.refused(NOW, record({ id: 'n2' }))).toBeNull();
  });

  test('is given between the day on which it was written and today', () => {
    const pupil = aPupil(aPupilCase());
    expect(pupil.refused(NOW, record({}, { on: '2026-10-21' }))).toBeNull();
    expect(pupil.refused(NOW, record({}, { on: '2026-10-23' }))).toBeNull();
    expect(pupil.refused(NOW, record({}, { on: '2026-10-20' }))).toEqual({
      refused: 'date-too-early',
      rule: 'law 36',
      detail: { on: '2026-10-20', since: '2026-10-21' },
    });
    expect(pupil.refused(NOW, record({}, { on: '2026-10-24' }))).toMatchObject({
      refused: 'date-in-the-future',
    });
  });
});
