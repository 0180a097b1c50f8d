import type { LocalDate } from '../../rules/calendar/types';
import type { Obligation } from '../../rules/case/obligation';
import type { Office } from '../../rules/case/people';
import { isBeforeGovernors } from '../../rules/exclusion/before-governors';
import { schoolOf } from '../../rules/exclusion/school-of';
import type { PupilCase } from '../../rules/pupil/state';
import { isBeforePanel } from '../../rules/transfer/before-panel';
import type { Viewer } from '../session/viewer';

/** Whoever sees single pupils. */
const SEES_NO_SCHOOL: readonly Office[] = ['behaviour-support-worker', 'governors-clerk', 'panel-member'];

/**
 * The schools whose records a viewer sees. Leads and headteachers see the pupils of their own school (a lead all of
 * them, to pick up cover); officers of the whole partnership see all of its schools. Behaviour support workers, governors'
 * clerks and panel members see single pupils, and so no school.
 *
 * @returns undefined for no limit within the partnership
 */
export function schoolsSeenBy({ office, schools }: Viewer): string[] | undefined {
  if (SEES_NO_SCHOOL.includes(office)) return [];
  return office === 'lead' || office === 'headteacher' ? schools.map((school) => school.id) : undefined;
}

/** Whose pupils a list shows; what is left out narrows nothing. */
export interface PupilsSeen {
  schools?: string[];
  worker?: string;
  /** Only what the governing body has to deal with. */
  ofGovernors?: true;
}

/**
 * The pupils in a viewer's lists: those of the schools they see, those who are allocated to them (B13), or those about whom the
 * governors of their schools meet.
 */
export function pupilsSeenBy(viewer: Viewer): PupilsSeen {
  if (viewer.office === 'behaviour-support-worker') return { worker: viewer.person };
  if (viewer.office === 'governors-clerk')
    return { schools: viewer.schools.map(({ id }) => id), ofGovernors: true };
  const schools = schoolsSeenBy(viewer);
  return schools ? { schools } : {};
}

/** Whether a record of this school is within a viewer's own. */
export function sees(viewer: Viewer, schoolId: string | null): boolean {
  const schools = schoolsSeenBy(viewer);
  return schools === undefined || (schoolId !== null && schools.includes(schoolId));
}

/** Whether a viewer may open this pupil: of a school they see, allocated to them, before the governors whose clerk they are, or before their panel. */
export function seesPupil(
  viewer: Viewer,
  { schoolId, state, today }: { schoolId: string | null; state: PupilCase; today: LocalDate },
): boolean {
  if (viewer.office === 'behaviour-support-worker') return state.support?.worker === viewer.person;
  if (viewer.office === 'panel-member') return isBeforePanel(state.transfer, today);
  const decisions = decisionsSeenBy(viewer, state);
  return decisions ? decisions.length > 0 : sees(viewer, schoolId);
}

/**
 * The decisions about a pupil that a viewer sees: a governors' clerk those that are before the governors of a school of theirs,
 * also after the pupil has moved to another.
 *
 * @returns undefined for all of them, with the rest of the record
 */
export function decisionsSeenBy({ office, schools }: Viewer, state: PupilCase): string[] | undefined {
  if (office !== 'governors-clerk') return undefined;
  const isTheirs = (decision: string): boolean =>
    schools.some(({ id }) => id === schoolOf(state, decision)) && isBeforeGovernors(state, decision);
  return state.exclusions.decisions.map(({ id }) => id).filter(isTheirs);
}

/**
 * Whether a viewer sees this duty: a governors' clerk those that arise from a decision they see. A list of a school has more: a
 * pupil may have come from another one, whose governors deal with what was decided there.
 *
 * @param state the pupil's case; undefined where the duty is of none
 */
export function seesDuty(
  viewer: Viewer,
  state: PupilCase | undefined,
  { arisesFrom }: Pick<Obligation, 'arisesFrom'>,
): boolean {
  const decisions = state && decisionsSeenBy(viewer, state);
  return !decisions || decisions.includes(arisesFrom);
}
