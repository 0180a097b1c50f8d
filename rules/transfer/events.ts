import type { LocalDate } from '../calendar/types';
import type { PanelAppointment } from '../case/effect';
import type { Voices } from '../programme/words';
import type { MoveKind, ReferralDocument, Trial } from './state';

export type TransferEvent =
  | {
      type: 'transfer-referred';
      referral: string;
      on: LocalDate;
      documents: ReferralDocument[];
      reason: string;
      voices: Voices;
      /** Only of a trial. */
      kind?: MoveKind;
    }
  | {
      type: 'referral-withdrawn';
      on: LocalDate;
      reason: string;
      meeting: PanelAppointment | null;
      referral: string;
      /** Its place at the meeting is given back before anybody was invited to it. */
      uninvited?: true;
    }
  | { type: 'place-offered'; referral: string; on: LocalDate }
  | { type: 'panel-booked'; referral: string; appointment: PanelAppointment }
  | { type: 'panel-moved'; referral: string; appointment: PanelAppointment }
  | { type: 'panel-called-off'; referral: string; appointment: PanelAppointment; on: LocalDate }
  | {
      type: 'panel-decided';
      referral: string;
      on: LocalDate;
      outcome: 'agreed' | 'refused' | 'deferred';
      school: string | null;
      starts: LocalDate | null;
      reasons: string;
      /** Left out where it was recorded before they were asked for. */
      voices?: Voices;
      /** Only of a trial. */
      trial?: Trial;
    };
