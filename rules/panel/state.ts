import type { LocalDateTime } from '../calendar/types';
import type { PanelAppointment } from '../case/effect';
import type { Obligation } from '../case/obligation';

/** One meeting of the panel. `places` is the most it can hear; nothing is booked after `cutOff`. */
export interface PanelMeeting {
  status: 'planned' | 'called-off' | 'held';
  partnership: string;
  /** Planned while the partnership was in rehearsal. */
  rehearsal?: true;
  appointment: PanelAppointment;
  cutOff: LocalDateTime;
  places: number;
  booked: { referral: string; caseId: string }[];
  owed: Obligation[];
}

/** Before it is planned a meeting is nothing yet. */
export type PanelState = { status: 'new'; owed: Obligation[] } | PanelMeeting;
