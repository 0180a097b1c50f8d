import { z } from 'zod';
import type { AnswerEscalation, RecordIncident, SignalEscalation } from '../../../rules/escalation/commands';
import type { Body } from './body';
import { incident } from './parts';
import { newId, reference, text } from './text';

export const signalEscalation = z.strictObject({
  escalation: newId('the escalation').optional(),
  concern: text('the concern'),
}) satisfies z.ZodType<Omit<Body<SignalEscalation>, 'escalation'> & { escalation?: string | undefined }>;

export const answerEscalation = z.strictObject({
  escalation: reference('the escalation'),
  answer: text('the answer'),
}) satisfies z.ZodType<Body<AnswerEscalation>>;

export const recordIncident = incident satisfies z.ZodType<Body<RecordIncident>>;
