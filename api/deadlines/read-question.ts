import type { Question } from '../../rules/deadlines';
import { questionSchema } from './schema';
import { sentencesFor } from './sentences';

/** Why a question could not be read. */
export interface Unreadable {
  code: 'not-json' | 'not-a-question' | 'too-long' | 'not-answered';
  detail: string;
}

/** A question, or what is wrong with it in sentences that name the place; never an exception. */
export function readQuestion(value: unknown): { question: Question } | { unreadable: Unreadable } {
  const read = questionSchema.safeParse(value, { reportInput: true });
  if (read.success) return { question: read.data };
  return { unreadable: { code: 'not-a-question', detail: sentencesFor(read.error) } };
}

/** The id of something that may not be a question, to send back with what is wrong with it. */
export function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return null;
  const { id } = value as { id: unknown };
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
