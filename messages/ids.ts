/** Workflow ids are made here and nowhere else, from random ids: never a name, a UPN or a date. */
export const pupilWorkflowId = (pupil: string): string => `pupil-${pupil}`;
export const panelWorkflowId = (meeting: string): string => `panel-${meeting}`;
export const partnershipWorkflowId = (partnership: string): string => `partnership-${partnership}`;

/** The names under which the workflows are registered. */
export const WORKFLOWS = {
  pupil: 'pupilProgramme',
  panel: 'panelMeeting',
  partnership: 'partnership',
} as const;
