import { ApplicationFailure } from '@temporalio/workflow';
import { REFUSED } from '../messages/outcome';
import type { Refusal } from '../rules/refusal';

/** A refusal as the engine carries it: never retried, and never a failure of the story. */
export const refused = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.nonRetryable(`Refused: ${refusal.refused}`, REFUSED, refusal);

/** A mistake of ours in the rules: whoever asked is told, and the story goes on without what was asked. */
export const broken = (error: unknown): ApplicationFailure =>
  ApplicationFailure.nonRetryable(`This could not be worked out: ${String(error)}`, 'broken');
