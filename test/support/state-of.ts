import { pupilWorkflowId } from '../../messages/ids';
import { pupilState } from '../../messages/pupil';
import type { PupilState } from '../../rules/pupil/state';
import type { Stack } from './stack';

/** A pupil's case as its workflow has it. */
export async function stateOf({ world }: Pick<Stack, 'world'>, caseId: string): Promise<PupilState> {
  return (await world.client.workflow.getHandle(pupilWorkflowId(caseId)).query(pupilState)).state;
}
