import {
  concernById,
  pupilsWithReport,
  wasToldToChair,
  type ConcernInList,
} from '../../../database/concerns';
import { eventsOf } from '../../../database/events';
import { reportById, type ExclusionReport } from '../../../database/exclusion-reports';
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
  /** It is a report whose link to a pupil got half the way. */
  isBegun: boolean;
  /** What the pupil's record says of it. */
  events: ConcernEvent[];
}

/**
 * A concern or a report of the viewer's partnership; null where there is none that is theirs to read. That a pupil's record is
 * opened for it is in the log.
 *
 * @returns for the Chair, where it is a pupil's, the address of the pupil's own page, which asks why: the letter about a report
 *   may be older than its link to a pupil
 */
export async function readConcern(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<ConcernRecord | { elsewhere: string } | null> {
  const { partnership, office } = viewer;
  const concern = await concernById(house.db, partnership, id);
  if (!concern) return null;
  if (office === 'chair') {
    if (!(await wasToldToChair(house.db, partnership, id))) return null;
    if (concern.pupil) return { elsewhere: pageOfConcern(viewer, concern) };
  }
  const report = (await reportById(house.db, partnership, id)) ?? null;
  if (!concern.pupil) {
    const isBegun = (await pupilsWithReport(house.db, partnership, id)).length > 0;
    return { concern, report, pupil: null, isBegun, events: [] };
  }
  const pupil = await findPupil(house, viewer, concern.pupil.id);
  if (!pupil) return null;
  return { concern, report, pupil, isBegun: false, events: await eventsAbout(house, pupil, id) };
}

const TYPES = ['concern-raised', 'concern-answered'] as const satisfies ConcernEvent['type'][];

async function eventsAbout({ db }: House, { caseId }: PupilRecord, id: string): Promise<ConcernEvent[]> {
  const recorded = await eventsOf<ConcernEvent>(db, caseId, { types: TYPES });
  return recorded.map(({ event }) => event).filter(({ concern }) => concern === id);
}
