import { bookingOf } from '../../../database/bookings';
import { dateOf } from '../../../rules/calendar/london-time';
import type { APartnership } from '../../support/a-partnership';
import { day, doing } from '../../support/paths';
import type { Stack } from '../../support/stack';
import { until } from '../../support/until';
import type { House } from './house';

/** One pupil's programme in three parts: before, during and after the accident. */
export interface Told {
  caseId: string;
  /** Set by the referral. */
  referral: string;
}

const people = (house: House, partnership: APartnership, caseId: string) =>
  doing(house as unknown as Stack, partnership, caseId);

/** Registered, Stage 1 open, and it is the morning of the first review. */
export async function begun(house: House, partnership: APartnership): Promise<Told> {
  const caseId = await partnership.register();
  const act = people(house, partnership, caseId);
  await act.open();
  await act.moveTo(day(4), '11:00');
  return { caseId, referral: '' };
}

/** A bad day: from the review by way of a suspension to Stage 3 and the panel. Eight commands, one after the other. */
export async function badDay(house: House, partnership: APartnership, pupil: Told): Promise<void> {
  const act = people(house, partnership, pupil.caseId);
  const incident = {
    type: 'record-incident',
    actor: partnership.actor('lead'),
    on: dateOf(house.clock(pupil.caseId)),
  };
  await act.review('not-yet');
  await act.give({ ...incident, what: 'What happened first.' });
  await act.give({ ...incident, what: 'What happened then.' });
  await act.suspend(4);
  await act.toStage3();
  await act.holdReview('parent', 'headteacher', 'authority');
  await act.agree();
  pupil.referral = await act.refer();
  const isBooked = async () => Boolean(await bookingOf(house.world.db, pupil.referral));
  await until('the referral is booked', isBooked, 60);
}

/** The week after: what was not done is reminded of, and raised. */
export const weekAfter = (house: House, partnership: APartnership, { caseId }: Told): Promise<void> =>
  people(house, partnership, caseId).moveTo(day(9), '07:00');
