import type { Answer } from '../engine/answer';
import { ENGINE_DOWN, NOT_FOUND, type Problem } from '../problems/problem';
import type { Refusal } from '../../rules/refusal';
import { sentenceFor } from '../sentences';
import { problem, type Reply } from './operation';

/** A refusal as a problem: its code, the rule it rests on, and the sentence. */
export const refusalProblem = (refusal: Refusal): Problem => ({
  kind: 'refused',
  status: 409,
  title: 'This cannot be done now',
  detail: sentenceFor(refusal),
  code: refusal.refused,
  rule: refusal.rule,
});

/** What a command has come to, as an answer of the API. */
export function answered(answer: Answer, status = 200, more: object = {}): Reply {
  if ('refused' in answer) return problem(refusalProblem(answer.refused));
  if ('absent' in answer) return problem(NOT_FOUND);
  if ('down' in answer) return problem(ENGINE_DOWN);
  return { status, body: { ...answer.done, ...more } };
}
