import { randomUUID } from 'node:crypto';
import { addDays } from '../../../rules/calendar/epoch-day';
import type { LocalDate } from '../../../rules/calendar/types';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';
import { until } from '../../support/until';
import { VOICES, type Doing } from './pupils';
import type { World } from './start-world';

/** A meeting of the panel with two places. @returns its id */
export async function planMeeting({ stack, staff }: World, on: LocalDate): Promise<string> {
  const meetingId = randomUUID();
  await stack.command('panel', meetingId, {
    type: 'plan-meeting',
    actor: staff.actor('inclusion-officer'),
    partnership: staff.partnership,
    meetingId,
    startsAt: `${on}T09:30`,
    minutes: 120,
    place: 'Room 2',
    cutOff: `${addDays(on, -7)}T17:00`,
    places: 2,
  });
  return meetingId;
}

/** Takes a pupil of Stage 1 through a suspension to Stage 3, to agreement, to the panel and into its meeting. */
export async function atStage3({ stack, story }: World, pupil: Doing): Promise<void> {
  const monday = addDays(story.suspends, -2);
  await stack.moveTo('pupil', pupil.id, `${monday}T09:00`);
  await pupil.suspend(`${monday}T09:00`, 4);
  await pupil.toStage3(monday);
  await pupil.give('lead', { type: 'record-agreement', on: monday, agreed: true, words: '' });
  await pupil.give('headteacher', {
    type: 'refer-for-transfer',
    referral: randomUUID(),
    documents: southGloucestershire2009.referralDocuments,
    reason: 'The last resort.',
    voices: VOICES,
  });
  await until('the referral is booked', async () => {
    const { db } = stack.database;
    const found = await db.selectFrom('bookings').select('status').where('caseId', '=', pupil.id).execute();
    return found.some(({ status }) => status === 'booked');
  });
}
