import type { PupilCase } from '../rules/pupil/state';
import { touches } from './calendar-changes';
import type { Database } from './connect';

/** An open case that counts days of a school, as it stands, with what a list shows of its pupil. */
export interface OpenState {
  caseId: string;
  clock: string;
  state: PupilCase;
  pupil: { id: string; caseRef: string; firstName: string; lastName: string; schoolId: string };
}

/**
 * The open cases that a calendar of a school touches, by their id, so many after one: those that a change of it is told
 * to. States are large, so they are read a page at a time.
 */
export async function openStates(
  db: Database,
  { partnership, schoolId }: { partnership: string; schoolId: string },
  after: string,
  size: number,
): Promise<OpenState[]> {
  const rows = await db
    .selectFrom('cases as c')
    .innerJoin('pupils as p', 'p.caseId', 'c.caseId')
    .select([
      'c.caseId',
      'c.clock',
      'c.state',
      'p.id',
      'p.caseRef',
      'p.firstName',
      'p.lastName',
      'p.schoolId',
    ])
    .where('c.partnershipId', '=', partnership)
    .where(touches(schoolId))
    .where('c.caseKind', '=', 'pupil')
    .where('c.closed', '=', false)
    .where('c.caseId', '>', after)
    .orderBy('c.caseId')
    .limit(size)
    .execute();
  return rows.map(({ caseId, clock, state, ...pupil }) => ({
    caseId,
    clock,
    state: state as PupilCase,
    pupil,
  }));
}
