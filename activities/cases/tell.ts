import { pupilWorkflowId } from '../../messages/ids';
import { learn } from '../../messages/pupil';
import type { SystemFact } from '../../rules/pupil/commands';
import { isOver } from '../refusals';
import type { World } from '../world';

/**
 * Tells a pupil's case a fact. Told twice it is heard once, by its message id.
 *
 * @throws WorkflowNotFoundError when the engine does not run the case
 */
export async function signalCase(
  { client }: World,
  caseId: string,
  fact: SystemFact,
  messageId: string,
): Promise<void> {
  await client.workflow.getHandle(pupilWorkflowId(caseId)).signal(learn, fact, messageId);
}

/** The same, where a case that is over need hear no more. */
export async function tell(...about: Parameters<typeof signalCase>): Promise<void> {
  try {
    await signalCase(...about);
  } catch (error) {
    if (!isOver(error)) throw error;
  }
}
