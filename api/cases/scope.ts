import type { Viewer } from '../session/viewer';

/**
 * The schools whose records a viewer sees. Leads and headteachers see the pupils of their own school (a lead all of
 * them, to pick up cover); officers of the whole partnership see all of its schools.
 *
 * @returns undefined for no limit within the partnership
 */
export const schoolsSeenBy = ({ office, schools }: Viewer): string[] | undefined =>
  office === 'lead' || office === 'headteacher' ? schools.map((school) => school.id) : undefined;

/** Whether a record of this school is within a viewer's own. */
export function sees(viewer: Viewer, schoolId: string | null): boolean {
  const schools = schoolsSeenBy(viewer);
  return schools === undefined || (schoolId !== null && schools.includes(schoolId));
}
