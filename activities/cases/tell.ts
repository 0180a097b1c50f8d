import { pupilWorkflowId } from '../../messages/ids';
import { learn } from '../../messages/pupil';
import type { SystemFact } from '../../rules/pupil/commands';
import { isOver } from '../refusals';
import type { World } from '../world';

/** Tells a pupil's case a fact. Told twice it is heard once, by its message id; a case that is over hears no more. */
export async function tell(
  { client }: World,
  caseId: string,
  fact: SystemFact,
  messageId: string,
): Promise<void> {
  try {
    await client.workflow.getHandle(pupilWorkflowId(caseId)).signal(learn, fact, messageId);
  } catch (error) {
    if (!isOver(error)) throw error;
  }
}
