/** Workflow ids are made here and nowhere else, from random ids: never a name, a UPN or a date. */
export const pupilWorkflowId = (pupil: string): string => `pupil-${pupil}`;
export const panelWorkflowId = (meeting: string): string => `panel-${meeting}`;
export const partnershipWorkflowId = (partnership: string): string => `partnership-${partnership}`;
/** A change of a calendar has the id of the command that set it, so whoever gives that command knows it beforehand. */
export const calendarChangeWorkflowId = (partnership: string, change: string): string =>
  `calendar-change-${partnership}-${change}`;

/** An operator's starting a case again has the id of what they asked. */
export const startAgainWorkflowId = (intervention: string): string => `start-again-${intervention}`;

/** The names under which the workflows are registered. */
export const WORKFLOWS = {
  pupil: 'pupilProgramme',
  panel: 'panelMeeting',
  partnership: 'partnership',
  calendarChange: 'calendarChange',
  startAgain: 'startAgain',
} as const;
