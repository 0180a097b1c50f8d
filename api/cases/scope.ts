import type { Viewer } from '../session/viewer';

/**
 * The schools whose records a viewer sees. Leads and headteachers see the pupils of their own school (a lead all of
 * them, to pick up cover); officers of the whole partnership see all of its schools. A behaviour support worker sees single
 * pupils, and so no school.
 *
 * @returns undefined for no limit within the partnership
 */
export function schoolsSeenBy({ office, schools }: Viewer): string[] | undefined {
  if (office === 'behaviour-support-worker') return [];
  return office === 'lead' || office === 'headteacher' ? schools.map((school) => school.id) : undefined;
}

/** Whose pupils a list shows; what is left out narrows nothing. */
export interface PupilsSeen {
  schools?: string[];
  worker?: string;
}

/** The pupils in a viewer's lists: those of the schools they see, or those who are allocated to them (B13). */
export function pupilsSeenBy(viewer: Viewer): PupilsSeen {
  if (viewer.office === 'behaviour-support-worker') return { worker: viewer.person };
  const schools = schoolsSeenBy(viewer);
  return schools ? { schools } : {};
}

/** Whether a record of this school is within a viewer's own. */
export function sees(viewer: Viewer, schoolId: string | null): boolean {
  const schools = schoolsSeenBy(viewer);
  return schools === undefined || (schoolId !== null && schools.includes(schoolId));
}

/** Whether a viewer may open this pupil: of a school they see, or allocated to them. */
export function seesPupil(
  viewer: Viewer,
  { schoolId, support }: { schoolId: string | null; support?: { worker: string } | undefined },
): boolean {
  if (viewer.office === 'behaviour-support-worker') return support?.worker === viewer.person;
  return sees(viewer, schoolId);
}
