import { z } from 'zod';
import type { AnswerEscalation, RecordIncident, SignalEscalation } from '../../../rules/escalation/commands';
import type { Body } from './body';
import { incident } from './parts';
import { newId, text } from './text';

export const signalEscalation = z.strictObject({
  escalation: newId('the escalation').optional(),
  concern: text('the concern'),
}) satisfies z.ZodType<Omit<Body<SignalEscalation>, 'escalation'> & { escalation?: string | undefined }>;

export const answerEscalation = z.strictObject({
  escalation: z.string('Enter the escalation: its id').trim().min(1, 'Enter the escalation: its id').max(200),
  answer: text('the answer'),
}) satisfies z.ZodType<Body<AnswerEscalation>>;

export const recordIncident = incident satisfies z.ZodType<Body<RecordIncident>>;
