import type { PupilWithReport } from '../../../database/concerns';
import type { ExclusionReport } from '../../../database/exclusion-reports';
import type { RaisedFor } from '../../../rules/concern/state';
import { refuse } from '../../../rules/refusal';
import { findPupil, type PupilRecord } from '../../cases/find-pupil';
import { act } from '../../commands/act';
import type { Answer } from '../../engine/answer';
import type { House } from '../../house';
import { actorOf, type Viewer } from '../../session/viewer';
import { CONCERN_FROM } from '../../words/choices';
import { closeInTurn } from './close-in-turn';

/** Which pupil it is about, and whose concern it is: nobody asks that again where a link got half the way. */
interface Asked {
  pupil: string;
  from?: RaisedFor | undefined;
  id: string;
}

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
  asked: Asked,
): Promise<Answer> {
  // Opened before anybody else is made to wait: that it was is written to a log that all of them share.
  const record = await findPupil(house, viewer, asked.pupil);
  if (!record) return { absent: true };
  const actor = actorOf(viewer);
  const { pupil, id } = asked;
  const link = { type: 'place-report', id, actor, report: report.id, pupil } as const;
  return closeInTurn(house, viewer.partnership, report, link, async (held, holders) =>
    holders.length > 0 ? whyNotFinished(holders, asked) : raise(held, viewer, report, record, asked.from),
  );
}

/** A link that got half the way is finished with the pupil whose concern it is, as it was recorded then. */
function whyNotFinished(holders: PupilWithReport[], { pupil, from }: Asked): Answer | null {
  const holder = holders.find(({ id }) => id === pupil);
  if (!holder) return { refused: refuse('report-of-another-pupil', 'C12') };
  if (from === undefined || from === holder.from) return null;
  return { refused: refuse('link-begun-otherwise', 'C12', { from: CONCERN_FROM[holder.from] }) };
}

async function raise(
  house: House,
  viewer: Viewer,
  { id, told, reportedOn }: ExclusionReport,
  record: PupilRecord,
  from: RaisedFor | undefined,
): Promise<Answer | null> {
  if (from === undefined) return { refused: refuse('missing-whose-concern', 'C12') };
  const { looksLike, words } = told;
  const raised = await act(house, record, {
    ...{ type: 'raise-concern', id, actor: actorOf(viewer), concern: id },
    ...{ from, looksLike, words, reportedOn },
  });
  return 'done' in raised ? null : raised;
}
