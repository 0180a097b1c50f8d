import { panelWorkflowId, partnershipWorkflowId, pupilWorkflowId } from '../../messages/ids';

/** The workflow that lives a case, by the kind of the case. */
export const WORKFLOW_ID = {
  pupil: pupilWorkflowId,
  panel: panelWorkflowId,
  partnership: partnershipWorkflowId,
};
