import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const NOW = '2026-10-23T10:00';
const letter = { id: 'n1', notice: 'suspension', to: 'parents', writtenOn: '2026-10-21' } as const;
const again = (
  changes: { status?: string; contact?: string | null; hasAddress?: boolean; id?: string } = {},
  how: object = {},
) =>
  command('send-letter-again', {
    letter: { ...letter, status: 'bounced', contact: 'contact-1', hasAddress: true, ...changes } as never,
    by: 'email',
    reason: 'The mailbox was full.',
    ...how,
  });

describe('A letter that did not arrive (E3, law 36)', () => {
  test.each(['failed', 'bounced', 'no-address'] as const)(
    'that is %s is sent again, with a reason',
    (status) => {
      const pupil = aPupil(aPupilCase());
      expect(pupil.does(NOW, again({ status }))).toEqual([
        {
          type: 'letter-sent-again',
          on: '2026-10-23',
          letter: { ...letter, status },
          by: 'email',
          reason: 'The mailbox was full.',
        },
      ]);
      expect(pupil.effects).toEqual([{ kind: 'send-again' }]);
    },
  );

  test.each(['first-class-post', 'by-hand'] as const)(
    'goes %s on the day: there is nothing to send',
    (by) => {
      const pupil = aPupil(aPupilCase());
      expect(pupil.does(NOW, again({ hasAddress: false }, { by }))).toMatchObject([{ by, on: '2026-10-23' }]);
      expect(pupil.effects).toEqual([]);
    },
  );

  test.each([
    ['queued', 'letter-still-tried', 'E3'],
    ['held', 'letter-held', 'law 3'],
    ['sent', 'letter-already-sent', 'law 36'],
    ['given', 'letter-already-given', 'law 36'],
    ['stopped', 'letter-stopped', 'E6'],
  ] as const)('that is %s is not sent again', (status, refused, rule) => {
    expect(aPupil(aPupilCase()).refused(NOW, again({ status }))).toEqual({ refused, rule });
  });

  test('is sent again once: after that its later sending is', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does(NOW, again());
    expect(pupil.refused(NOW, again())).toEqual({ refused: 'letter-already-again', rule: 'E3' });
    expect(pupil.refused(NOW, again({ id: 'n2' }))).toBeNull();
  });

  test('is not sent to somebody to whom nothing may be sent, however it stands', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does(NOW, command('mark-contact', { contact: 'contact-1' }));
    expect(pupil.refused(NOW, again())).toEqual({ refused: 'letter-stopped', rule: 'E6' });
    expect(pupil.refused(NOW, again({ contact: 'contact-2' }))).toBeNull();
  });

  test('goes by e-mail where there is an address, and always with a reason', () => {
    const pupil = aPupil(aPupilCase());
    expect(pupil.refused(NOW, again({ hasAddress: false }))).toEqual({
      refused: 'letter-without-address',
      rule: 'E3',
    });
    expect(pupil.refused(NOW, again({}, { reason: ' ' }))).toEqual({ refused: 'missing-reason', rule: 'E3' });
  });

  test('that was posted meanwhile is not sent again', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does(NOW, command('record-letter-given', { letter: { ...letter, status: 'bounced' } }));
    expect(pupil.refused(NOW, again())).toEqual({ refused: 'letter-already-given', rule: 'law 36' });
  });
});
