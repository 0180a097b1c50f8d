import type { CompiledCalendar } from '../../calendar/school-days';
import { dateOf } from '../../calendar/london-time';
import { inWorkingDays, owed } from '../../case/owed';
import type { Owed } from '../../case/obligation';
import type { PanelAppointment } from '../../case/effect';
import type { PupilCase } from '../../pupil/state';

/**
 * After the meeting the inclusion officer records what the panel decided, in working days.
 *
 * @source F5; seed 004, Stage 3: the panel allocates the school place
 */
export function recordPanelDecision(state: PupilCase, calendar: CompiledCalendar): Owed[] {
  const { transfer } = state;
  const heard = transfer.heard
    ? [decision(state, calendar, transfer.heard.appointment, transfer.heard.on)]
    : [];
  return transfer.at === 'booked' ? [...heard, decision(state, calendar, transfer.appointment, null)] : heard;
}

function decision(
  { policy }: PupilCase,
  calendar: CompiledCalendar,
  meeting: PanelAppointment,
  metOn: string | null,
): Owed {
  const duty = {
    id: `record-panel-decision:${meeting.meetingId}`,
    duty: 'record-panel-decision',
    arisesFrom: meeting.meetingId,
    owedBy: 'authority',
    rule: 'F5',
    source: `${policy.name}: ${policy.panelDecisionWithinWorkingDays} working days after the meeting`,
    confirmed: false,
  } as const;
  const due = inWorkingDays(dateOf(meeting.startsAt), policy.panelDecisionWithinWorkingDays);
  return owed(duty, due, policy.ladders['record-panel-decision'], calendar, metOn);
}
