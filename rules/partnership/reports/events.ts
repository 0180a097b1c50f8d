import type { LocalDate } from '../../calendar/types';
import type { ReportFinding, Told } from './report';

export type ReportsEvent =
  | {
      type: 'exclusion-reported';
      report: string;
      on: LocalDate;
      school: string;
      /** Working days to answer it in. */
      within: number;
      told: Told;
    }
  | { type: 'report-answered'; report: string; on: LocalDate; finding: ReportFinding; reasons: string }
  | { type: 'report-placed'; report: string; on: LocalDate; pupil: string };
