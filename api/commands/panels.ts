import { panelWorkflowId, WORKFLOWS } from '../../messages/ids';
import { localDateTimeOf } from '../../rules/calendar/london-time';
import type { CallOffMeeting, MoveMeeting, PlanMeeting } from '../../rules/panel/commands';
import { panelVerbs } from '../../rules/panel/verbs';
import type { MeetingRecord } from '../cases/find-meeting';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import { doneBefore } from './done-before';
import { startCase } from './start-case';

/** Plans a meeting of the panel: its case has the meeting's id. */
export async function planMeeting(house: House, command: PlanMeeting): Promise<Answer> {
  const { meetingId: caseId } = command;
  const decision = panelVerbs.decide({ status: 'new', owed: [] }, command, localDateTimeOf(house.now()));
  const start = { workflowId: panelWorkflowId(caseId), workflow: WORKFLOWS.panel, caseId, command };
  return startCase(house, start, decision);
}

/** Moves a meeting or calls it off. */
export async function actOnMeeting(
  house: House,
  { meeting, state, now }: MeetingRecord,
  command: MoveMeeting | CallOffMeeting,
): Promise<Answer> {
  const decision = panelVerbs.decide(state, command, now);
  if ('refused' in decision)
    return (await doneBefore(house, meeting.id, command.id)) ?? { refused: decision };
  return house.engine.update({ workflowId: panelWorkflowId(meeting.id), command });
}
