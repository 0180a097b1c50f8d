import { Context } from '@temporalio/activity';
import { forgetFailedStep, noteFailedStep } from '../../database/failed-steps';
import type { World } from '../world';

/**
 * An activity whose failures are listed for whoever looks after the installation, until it gets through. The engine alone
 * cannot be asked which steps fail across all cases.
 */
export const watched =
  <Args extends unknown[], Result>({ db }: Pick<World, 'db'>, act: (...args: Args) => Promise<Result>) =>
  async (...args: Args): Promise<Result> => {
    const { activityId, activityType: activity, workflowExecution, attempt } = Context.current().info;
    const step = { workflowId: workflowExecution?.workflowId ?? '', activityId };
    try {
      const result = await act(...args);
      if (attempt > 1) await forgetFailedStep(db, step).catch(() => undefined);
      return result;
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      // Where the record itself is away there is nowhere to note it, and the step is tried again all the same.
      await noteFailedStep(db, { ...step, activity, error: words }).catch(() => undefined);
      throw error;
    }
  };
