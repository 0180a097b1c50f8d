import { continueAsNew, setHandler } from '@temporalio/workflow';
import { PANEL_COMMANDS, panelState, panelUpdate } from '../messages/panel';
import type { Carried } from '../messages/start';
import type { PanelState } from '../rules/panel/state';
import { panelVerbs } from '../rules/panel/verbs';
import { durableCase } from './durable-case';
import { listen } from './listen';

/** One meeting of the panel: planned, booked, moved, called off or held. A meeting is short: no terms. */
export async function panelMeeting(carried: Carried<PanelState>): Promise<void> {
  const empty: PanelState = { status: 'new', owed: [] };
  const meeting = durableCase('panel', panelVerbs, empty, carried, {
    termOf: () => null,
    learn: () => [],
    goesOn: () => [],
  });
  listen(PANEL_COMMANDS.map(panelUpdate), meeting);
  setHandler(panelState, meeting.stands);
  const isOver = (): boolean => ['held', 'called-off'].includes(meeting.stands().state.status);

  while (!isOver()) {
    await meeting.untilSomethingIsDue(isOver);
    meeting.climbWhatIsDue();
    if (meeting.shouldRollOver()) return continueAsNew<typeof panelMeeting>(await meeting.carry());
  }
  await meeting.finish();
}
