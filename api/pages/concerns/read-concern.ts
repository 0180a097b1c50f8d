import { concernById, wasToldToChair, type ConcernInList } from '../../../database/concerns';
import { eventsOf } from '../../../database/events';
import { reportById, type ExclusionReport } from '../../../database/exclusion-reports';
import { hasClimbedToChair } from '../../../rules/case/climb';
import type { ConcernEvent } from '../../../rules/concern/events';
import { findPupil, type PupilRecord } from '../../cases/find-pupil';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { pageOfConcern } from './row';

/** What was said, of whom, and what came of it. */
export interface ConcernRecord {
  concern: ConcernInList;
  /** What somebody without an account has told; null of a concern that began with a pupil on record. */
  report: ExclusionReport | null;
  pupil: PupilRecord | null;
  /** What the pupil's record says of it. */
  events: ConcernEvent[];
}

/** A concern or a report of the viewer's partnership; null where there is none that is theirs to read. That a pupil's record is opened for it is in the log. */
export async function readConcern(house: House, viewer: Viewer, id: string): Promise<ConcernRecord | null> {
  const { partnership, office } = viewer;
  const concern = await concernById(house.db, partnership, id);
  if (!concern) return null;
  if (office === 'chair' && (concern.pupil || !hasClimbedToChair(concern.obligation))) return null;
  const report = (await reportById(house.db, partnership, id)) ?? null;
  if (!concern.pupil) return { concern, report, pupil: null, events: [] };
  const pupil = await findPupil(house, viewer, concern.pupil.id);
  if (!pupil) return null;
  const recorded = await eventsOf(house.db, pupil.caseId);
  const events = recorded.map(({ event }) => event as ConcernEvent);
  return { concern, report, pupil, events: events.filter(isAbout(id)) };
}

/**
 * The Chair opens a pupil by the pupil's own page, which asks why: the letter about a report may be older than its link to a
 * pupil. Null for everybody else, and for what never climbed to the Chair.
 */
export async function pageForChair(house: House, viewer: Viewer, id: string): Promise<string | null> {
  const { office, partnership } = viewer;
  const found = office === 'chair' ? await concernById(house.db, partnership, id) : undefined;
  if (!found?.pupil || !(await wasToldToChair(house.db, partnership, id))) return null;
  return pageOfConcern(viewer, found);
}

const isAbout =
  (id: string) =>
  (event: ConcernEvent): boolean =>
    (event.type === 'concern-raised' || event.type === 'concern-answered') && event.concern === id;
