import { pupilsWithReport } from '../../../database/concerns';
import type { ExclusionReport } from '../../../database/exclusion-reports';
import type { RaisedFor } from '../../../rules/concern/state';
import { refuse } from '../../../rules/refusal';
import { findPupil } from '../../cases/find-pupil';
import { act } from '../../commands/act';
import { actOnPartnership, answeredAtOnce } from '../../commands/partnerships';
import type { Answer } from '../../engine/answer';
import type { House } from '../../house';
import { actorOf, type Viewer } from '../../session/viewer';
import { closedSince } from './closed';

/**
 * Makes a report the concern of a pupil. First it becomes their concern, with the day of the report, then the report is closed:
 * between the two it is owed twice, and never by nobody. The concern has the report's id, so that a second try raises no
 * second one.
 *
 * A child must never get somebody else's story: before anything is raised, the report must be one that can be linked, and
 * the concern of no other pupil.
 */
export async function linkReport(
  house: House,
  viewer: Viewer,
  report: ExclusionReport,
  { pupil, from, id }: { pupil: string; from: RaisedFor; id: string },
): Promise<Answer> {
  const { partnership } = viewer;
  const record = await findPupil(house, viewer, pupil);
  if (!record) return { absent: true };
  const actor = actorOf(viewer);
  const link = { type: 'place-report', id, actor, report: report.id, pupil } as const;
  const answered = await answeredAtOnce(house, partnership, link);
  if (answered) return closedSince(report, answered);
  const holders = await pupilsWithReport(house.db, partnership, report.id);
  if (holders.length > 0 && !holders.some((holder) => holder.id === pupil))
    return { refused: refuse('report-of-another-pupil', 'C12') };
  const { reportedOn, told } = report;
  const { looksLike, words } = told;
  const raised = await act(house, record, {
    ...{ type: 'raise-concern', id: report.id, actor, concern: report.id },
    ...{ from, looksLike, words, reportedOn },
  });
  return 'done' in raised ? actOnPartnership(house, partnership, link) : raised;
}
