import type { Asked } from '../../case/asked';
import type { ReportFinding, Told } from './report';

/** Anybody at all tells of what looks like an unlawful exclusion (C12): they need no account, and the child no record. */
export interface ReportExclusion extends Asked<'report-exclusion'> {
  /** A random id. */
  report: string;
  school: string;
  told: Told;
}

/** An officer of the authority answers a report that is about no pupil on record. */
export interface AnswerReport extends Asked<'answer-report'> {
  report: string;
  finding: ReportFinding;
  reasons: string;
}

/** It is about a pupil on record: from now on it is their concern, which is raised before this is said. */
export interface PlaceReport extends Asked<'place-report'> {
  report: string;
  pupil: string;
}

export type ReportsCommand = ReportExclusion | AnswerReport | PlaceReport;
