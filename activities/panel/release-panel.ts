import { panelWorkflowId } from '../../messages/ids';
import { panelUpdate } from '../../messages/panel';
import { isOver, isRefused } from '../refusals';
import type { WorldActivities } from '../types';
import type { World } from '../world';

/** Gives a place at a meeting back. A meeting that is over keeps what it heard. */
export const releasePanel =
  ({ client }: World): WorldActivities['releasePanel'] =>
  async ({ referral, meeting, actor, messageId: id }) => {
    try {
      await client.workflow.getHandle(panelWorkflowId(meeting)).executeUpdate(panelUpdate('release'), {
        updateId: id,
        args: [{ type: 'release', id, actor, referral }],
      });
    } catch (error) {
      if (!isRefused(error) && !isOver(error)) throw error;
    }
  };
