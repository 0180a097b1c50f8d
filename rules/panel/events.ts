import type { LocalDateTime } from '../calendar/types';
import type { PanelAppointment } from '../case/effect';

export type PanelEvent =
  | {
      type: 'meeting-planned';
      partnership: string;
      appointment: PanelAppointment;
      cutOff: LocalDateTime;
      places: number;
      /** Left out of a live meeting. */
      rehearsal?: true;
    }
  | { type: 'referral-booked'; referral: string; caseId: string }
  | { type: 'referral-released'; referral: string; caseId: string }
  | { type: 'meeting-moved'; appointment: PanelAppointment; cutOff: LocalDateTime; reason: string }
  | { type: 'meeting-called-off'; reason: string }
  | { type: 'meeting-held'; at: LocalDateTime };
