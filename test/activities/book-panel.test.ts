import { randomUUID } from 'node:crypto';
import { bookingsOf } from '../../database/bookings';
import { meetingById } from '../../database/panels';
import { addDays } from '../../rules/calendar/epoch-day';
import { aPartnership, today, type APartnership } from '../support/a-partnership';
import { day, planMeeting } from '../support/paths';
import { startStack, type Stack } from '../support/stack';
import { stateOf } from '../support/state-of';
import { until } from '../support/until';
import { agreed, bookedInto, ofMeeting } from './referred';

let stack: Stack;
let house: APartnership;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack?.stop());
beforeEach(async () => {
  house = await aPartnership(stack);
});

const heardAt = async (meeting: string) =>
  (await bookingsOf(stack.database.db, meeting)).map((b) => b.referralId);
const takenAt = async (meeting: string) => (await meetingById(stack.database.db, house.id, meeting))?.taken;

/** Waits until a pupil's own case holds a meeting as the one that is to hear it. */
const knows = (caseId: string, meetingId: string) =>
  until('the pupil knows the meeting', async () => {
    const state = await stateOf(stack, caseId);
    const transfer = state.status === 'new' ? null : state.transfer;
    return transfer?.at === 'booked' && transfer.appointment.meetingId === meetingId;
  });

test('two referrals race for the last place: one has it, the other goes to the next meeting', async () => {
  const [soon, later] = [await planMeeting(stack, house, 5, 1), await planMeeting(stack, house, 10, 1)];
  const pupils = await Promise.all([agreed(stack, house), agreed(stack, house)]);
  const referrals = await Promise.all(pupils.map((p) => p.refer()));
  const meetings = await Promise.all(referrals.map((r) => bookedInto(stack, r)));
  expect(meetings.sort()).toEqual([soon, later].sort());
  expect([await heardAt(soon), await heardAt(later)].flat().sort()).toEqual(referrals.sort());
  expect([await takenAt(soon), await takenAt(later)]).toEqual([1, 1]);
});

test('a referral that finds no place waits, and is booked when a meeting is planned', async () => {
  const { caseId, refer } = await agreed(stack, house);
  const referral = await refer();
  expect(await stateOf(stack, caseId)).toMatchObject({ transfer: { at: 'referred', referral } });
  const meeting = await planMeeting(stack, house, 5);
  expect(await bookedInto(stack, referral)).toBe(meeting);
  expect(await heardAt(meeting)).toEqual([referral]);
});

test('nothing is booked after the cut-off, however soon the meeting', async () => {
  const soon = randomUUID();
  await ofMeeting(stack, house, soon, {
    type: 'plan-meeting',
    ...{ partnership: house.id, meetingId: soon, minutes: 60, place: 'Room 1', places: 5 },
    ...{ startsAt: `${day(2)}T10:00`, cutOff: `${addDays(today(), -1)}T12:00` },
  });
  const later = await planMeeting(stack, house, 5);
  const { refer } = await agreed(stack, house);
  expect(await bookedInto(stack, await refer())).toBe(later);
  expect(await heardAt(soon)).toEqual([]);
  await expect(
    ofMeeting(stack, house, soon, {
      type: 'book',
      ...{ referral: randomUUID(), caseId: randomUUID() },
    }),
  ).rejects.toMatchObject({ cause: { type: 'refused', details: [{ refused: 'past-cut-off' }] } });
});

test('a meeting that is called off: all it was to hear is booked into the next', async () => {
  const soon = await planMeeting(stack, house, 5);
  const pupils = await Promise.all([agreed(stack, house), agreed(stack, house)]);
  const referrals = await Promise.all(pupils.map((p) => p.refer()));
  for (const referral of referrals) expect(await bookedInto(stack, referral)).toBe(soon);
  for (const { caseId } of pupils) await knows(caseId, soon);
  const later = await planMeeting(stack, house, 8);
  await ofMeeting(stack, house, soon, { type: 'call-off-meeting', ...{ reason: 'The chair is ill.' } });
  for (const referral of referrals) expect(await bookedInto(stack, referral, soon)).toBe(later);
  expect((await heardAt(later)).sort()).toEqual(referrals.sort());
  expect([await heardAt(soon), await takenAt(soon), await takenAt(later)]).toEqual([[], 0, 2]);
  for (const { caseId } of pupils) await knows(caseId, later);
});
