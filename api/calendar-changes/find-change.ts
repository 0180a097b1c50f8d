import { changeById, progressOf, type CalendarChange } from '../../database/calendar-changes';
import { schoolById } from '../../database/partnerships';
import type { Office } from '../../rules/case/people';
import { sees } from '../cases/scope';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';

/** Those who keep a school's calendar, and its leads: whose cases it changes. */
export const READS_CHANGES: readonly Office[] = ['lead', 'headteacher', 'administrator'];

/** A change of a calendar and how far it has come. */
export interface FoundChange {
  change: CalendarChange;
  school: { id: string; name: string };
  progress: Awaited<ReturnType<typeof progressOf>>;
}

/** A change of a calendar that the viewer may read; null where there is none, or it is not theirs: the two look the same. */
export async function findChange(house: House, viewer: Viewer, id: string): Promise<FoundChange | null> {
  if (!READS_CHANGES.includes(viewer.office)) return null;
  const change = await changeById(house.db, { partnershipId: viewer.partnership, id });
  const school = change && sees(viewer, change.schoolId) && (await schoolById(house.db, change.schoolId));
  if (!change || !school) return null;
  return { change, school, progress: await progressOf(house.db, change) };
}

/** What a change is waiting for: cases, somebody, or nothing any more. */
export function standingOf({ change, progress }: FoundChange): 'under-way' | 'incomplete' | 'complete' {
  if (change.finishedAt !== null) return 'complete';
  const { cases, answered, closed, failed } = progress;
  return failed > 0 && answered + closed + failed >= cases ? 'incomplete' : 'under-way';
}
