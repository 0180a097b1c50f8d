import { bookingOf, bookingsOf, replaceBookings } from '../../database/bookings';
import {
  meetingById,
  meetingsFrom,
  meetingsThatFit,
  upsertMeeting,
  type PanelMeetingRow,
} from '../../database/panels';
import { freshDatabase, type FreshDatabase } from '../support/database';
import { aPartnership } from './a-record';

const AT = '2026-11-02T09:30:00.000Z';
let fresh: FreshDatabase;

const meeting = (id: string, more: Partial<PanelMeetingRow> = {}): PanelMeetingRow => ({
  id,
  partnershipId: 'partnership-1',
  startsAt: '2026-11-20T13:30',
  minutes: 120,
  place: 'Room 1',
  cutOff: '2026-11-13T12:00',
  places: 2,
  taken: 0,
  status: 'planned',
  revision: 0,
  rehearsal: false,
  ...more,
});

beforeAll(async () => {
  fresh = await freshDatabase();
  await aPartnership(fresh.db, 'partnership-1', []);
  await aPartnership(fresh.db, 'partnership-2', []);
  const all = [
    meeting('later', { startsAt: '2026-12-04T13:30', cutOff: '2026-11-27T12:00' }),
    meeting('sooner'),
    meeting('full', { taken: 2 }),
    meeting('off', { status: 'called-off' }),
    meeting('rehearsed', { rehearsal: true }),
    meeting('other', { partnershipId: 'partnership-2' }),
  ];
  for (const one of all) await upsertMeeting(fresh.db, one);
});
afterAll(() => fresh.drop());

describe('meetings of the panel', () => {
  const fit = async (readyOn: string, now: string) =>
    (await meetingsThatFit(fresh.db, 'partnership-1', readyOn, now)).map((m) => m.id);

  it('fit when planned, in time, with a place free and the cut-off not passed', async () => {
    expect(await fit('2026-11-02', '2026-11-02T09:30')).toEqual(['sooner', 'later']);
    expect(await fit('2026-11-20', '2026-11-13T12:00')).toEqual(['sooner', 'later']);
    expect(await fit('2026-11-02', '2026-11-13T12:01')).toEqual(['later']);
    expect(await fit('2026-11-21', '2026-11-02T09:30')).toEqual(['later']);
    expect(await fit('2026-12-05', '2026-11-02T09:30')).toEqual([]);
  });

  it('hear cases like themselves: in rehearsal, or live', async () => {
    const tried = await meetingsThatFit(fresh.db, 'partnership-1', '2026-11-02', '2026-11-02T09:30', true);
    expect(tried.map((m) => m.id)).toEqual(['rehearsed']);
  });

  it('are written as their case has them', async () => {
    await upsertMeeting(fresh.db, meeting('moving'));
    await upsertMeeting(fresh.db, meeting('moving', { place: 'Room 2', revision: 1, status: 'held' }));
    expect(await meetingById(fresh.db, 'partnership-1', 'moving')).toMatchObject({
      place: 'Room 2',
      revision: 1,
    });
    expect(await meetingById(fresh.db, 'partnership-2', 'moving')).toBeUndefined();
  });

  it('are listed in order from a moment on, of one partnership', async () => {
    const listed = await meetingsFrom(fresh.db, 'partnership-1', '2026-11-21T00:00');
    expect(listed.map((m) => m.id)).toEqual(['later']);
    expect(await meetingsFrom(fresh.db, 'partnership-2', '2026-01-01T00:00')).toHaveLength(1);
  });
});

describe('bookings', () => {
  const book = (id: string, ...referrals: string[]) =>
    fresh.db.transaction().execute((tx) =>
      replaceBookings(
        tx,
        id,
        referrals.map((referral) => ({ referral, caseId: `pupil-of-${referral}` })),
        AT,
      ),
    );
  const booked = async (id: string) => (await bookingsOf(fresh.db, id)).map((b) => b.referralId);

  it('follow the meeting: new ones stand, those no longer heard are released', async () => {
    await book('sooner', 'a', 'b');
    await book('sooner', 'a', 'b');
    expect(await booked('sooner')).toEqual(['a', 'b']);
    await book('sooner', 'b');
    expect(await bookingOf(fresh.db, 'a')).toBeUndefined();
    await book('sooner', 'a', 'b');
    expect(await bookingOf(fresh.db, 'a')).toEqual({
      referralId: 'a',
      meetingId: 'sooner',
      caseId: 'pupil-of-a',
      status: 'booked',
      bookedAt: AT,
    });
    await book('sooner');
    expect(await booked('sooner')).toEqual([]);
  });

  it('stand in one meeting at a time: a later booking moves the referral, and it does not move back by itself', async () => {
    await book('sooner', 'c');
    await book('later', 'c');
    expect((await bookingOf(fresh.db, 'c'))?.meetingId).toBe('later');
    await book('sooner', 'c', 'd');
    expect((await bookingOf(fresh.db, 'c'))?.meetingId).toBe('later');
    expect(await booked('sooner')).toEqual(['d']);
  });

  it('come back to a meeting that had let go of them', async () => {
    await book('sooner', 'e');
    await book('sooner');
    await book('later', 'e');
    await book('later');
    await book('sooner', 'e');
    expect((await bookingOf(fresh.db, 'e'))?.meetingId).toBe('sooner');
  });
});
