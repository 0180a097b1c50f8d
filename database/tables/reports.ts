import type { ColumnType } from 'kysely';
import type { LocalDate } from '../../rules/calendar/types';
import type { Actor } from '../../rules/case/people';
import type { ReportFinding, Told } from '../../rules/partnership/reports/report';
import type { Json } from './columns';

/** What came of a report, when, and by whom. */
export type ClosedReport = { on: LocalDate; by: Actor | null } & (
  { how: 'answered'; finding: ReportFinding; reasons: string } | { how: 'placed'; pupil: string }
);

export interface ExclusionReports {
  partnershipId: string;
  id: string;
  schoolId: string;
  reportedOn: string;
  told: Json<Told>;
  closed: ColumnType<ClosedReport | null, string | null | undefined, string>;
}
