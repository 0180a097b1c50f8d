import type { Database } from '../../database/connect';
import { closeReport, insertReport } from '../../database/exclusion-reports';
import type { EntryOf } from './entry-of';

/** What an entry of a partnership says of reports of unlawful exclusions: each as it was made, and what came of it. */
export async function writeReports(tx: Database, entry: EntryOf<'partnership'>): Promise<void> {
  const { caseId: partnershipId } = entry;
  for (const { event, actor: by } of entry.events) {
    if (event.type === 'exclusion-reported') {
      const { report: id, school: schoolId, on: reportedOn, told } = event;
      await insertReport(tx, { partnershipId, id, schoolId, reportedOn, told });
    }
    if (event.type === 'report-answered') {
      const { report: id, on, finding, reasons } = event;
      await closeReport(tx, { partnershipId, id }, { how: 'answered', on, by, finding, reasons });
    }
    if (event.type === 'report-placed') {
      const { report: id, on, pupil } = event;
      await closeReport(tx, { partnershipId, id }, { how: 'placed', on, by, pupil });
    }
  }
}
