import { anyOf } from './any-of';
import type { Database } from './connect';

/** A pupil of a case without a name: what somebody of another school may see. */
export interface CaseRef {
  id: string;
  caseRef: string;
  yearGroup: number;
  schoolId: string;
}

/** The short references of these cases, in their own order. */
export async function caseRefs(db: Database, caseIds: readonly string[]): Promise<CaseRef[]> {
  return db
    .selectFrom('pupils')
    .select(['id', 'caseRef', 'yearGroup', 'schoolId'])
    .where('caseId', '=', anyOf(caseIds))
    .orderBy('caseRef')
    .execute();
}
