import {
  ServiceError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import {
  ApplicationFailure,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/common';
import { REFUSED, type Outcome, type Refused } from '../../messages/outcome';

/** What came of a command: done, refused with its reason, about a case that is not there, or not answered in time. */
export type Answer = { done: Outcome } | { refused: Refused } | { absent: true } | { down: true };

/**
 * Asks, and turns what the client throws into an answer.
 *
 * @throws only what is nobody's answer: a bug
 */
export async function answerOf(ask: () => Promise<Outcome>): Promise<Answer> {
  try {
    return { done: await ask() };
  } catch (error) {
    const refused = refusalIn(error);
    if (refused) return { refused };
    if (error instanceof WorkflowNotFoundError) return { absent: true };
    if (error instanceof WorkflowExecutionAlreadyStartedError) return { absent: true };
    if (error instanceof ServiceError || error instanceof WorkflowUpdateRPCTimeoutOrCancelledError)
      return { down: true };
    throw error;
  }
}

function refusalIn(error: unknown): Refused | null {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : null;
  const isRefusal = cause instanceof ApplicationFailure && cause.type === REFUSED;
  return isRefusal ? ((cause.details?.[0] as Refused | undefined) ?? null) : null;
}
