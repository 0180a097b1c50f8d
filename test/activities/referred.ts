import { bookingOf } from '../../database/bookings';
import type { APartnership } from '../support/a-partnership';
import { doing } from '../support/paths';
import type { ACommand, Stack } from '../support/stack';
import { until } from '../support/until';

/** A pupil whose transfer is proposed and agreed, one step before the referral. */
export async function agreed(stack: Stack, house: APartnership) {
  const caseId = await house.register();
  const people = doing(stack, house, caseId);
  await people.open();
  await people.suspend(4);
  await people.toStage3();
  await people.holdReview('parent', 'headteacher', 'authority');
  await people.agree();
  return { caseId, refer: people.refer };
}

/** Waits until a referral stands in the diary. @returns the meeting that hears it */
export async function bookedInto(stack: Stack, referral: string, other?: string): Promise<string> {
  const meeting = async () => (await bookingOf(stack.database.db, referral))?.meetingId;
  await until('the referral is booked', async () => ![undefined, other].includes(await meeting()));
  return (await meeting()) ?? '';
}

/** Gives a command to a meeting in the name of an inclusion officer. */
export const ofMeeting = (stack: Stack, house: APartnership, meeting: string, command: ACommand) =>
  stack.command('panel', meeting, { actor: house.actor('inclusion-officer'), ...command });
