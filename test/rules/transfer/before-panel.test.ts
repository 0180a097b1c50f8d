import { isBeforePanel } from '../../../rules/transfer/before-panel';
import type { Transfer } from '../../../rules/transfer/state';

const appointment = {
  meetingId: 'm1',
  startsAt: '2026-11-12T09:30',
  minutes: 60,
  place: 'Room 2',
  revision: 0,
};
const referral = { referral: 'r1', on: '2026-10-20' } as const;
const booked: Transfer = { at: 'booked', ...referral, appointment, heard: null };
const heard = { appointment, on: '2026-11-12' };

describe('A pupil is before the panel (F1, L2)', () => {
  test.each<[string, Transfer, string, boolean]>([
    ['once a meeting is to hear them, however far off', booked, '2026-10-21', true],
    ['on the day itself, and for 31 days after', booked, '2026-12-13', true],
    ['no longer', booked, '2026-12-14', false],
    ['where the panel decided, as long', { at: 'refused', ...referral, heard }, '2026-12-13', true],
    ['where it decided, no longer either', { at: 'refused', ...referral, heard }, '2026-12-14', false],
    [
      'not while the referral waits for a meeting',
      { at: 'referred', ...referral, heard: null },
      '2026-11-12',
      false,
    ],
    ['not where there is no referral', { at: 'none', heard: null }, '2026-11-12', false],
  ])('%s', (_when, transfer, today, is) => {
    expect(isBeforePanel(transfer, today)).toBe(is);
  });
});
