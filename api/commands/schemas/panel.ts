import { z } from 'zod';
import type { CallOffMeeting, MoveMeeting, PlanMeeting } from '../../../rules/panel/commands';
import type { Body } from './body';
import { time } from './dates';
import { count, line, text } from './text';

const when = {
  startsAt: time('when the meeting starts'),
  place: line('the room or link'),
  cutOff: time('the cut-off for papers'),
};

export const planMeeting = z.strictObject({
  ...when,
  minutes: count('the length in minutes', 5, 600),
  places: count('the number of places', 1, 50),
}) satisfies z.ZodType<Omit<Body<PlanMeeting>, 'partnership' | 'meetingId'>>;

export const moveMeeting = z.strictObject({
  ...when,
  reason: text('the reason'),
}) satisfies z.ZodType<Body<MoveMeeting>>;

export const callOffMeeting = z.strictObject({
  reason: text('the reason'),
}) satisfies z.ZodType<Body<CallOffMeeting>>;
