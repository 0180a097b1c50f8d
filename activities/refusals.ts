import { ApplicationFailure, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { REFUSED } from '../messages/outcome';

/** Whether an update was refused by the rules: an answer, not a failure. */
export const isRefused = (error: unknown): boolean =>
  error instanceof WorkflowUpdateFailedError &&
  error.cause instanceof ApplicationFailure &&
  error.cause.type === REFUSED;

/** Whether a story is over, or was never begun: nobody is left to be told. */
export const isOver = (error: unknown): boolean => error instanceof WorkflowNotFoundError;
