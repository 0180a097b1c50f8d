import type { SchoolKind } from '../calendar/types';
import type { PupilCase } from '../pupil/state';

/** The school that a decision is about: the one whose head made it, also after the pupil has moved (law 22). */
export function schoolOf({ exclusions, school }: PupilCase, decision: string | undefined): string {
  const { decisions, struckOut = [] } = exclusions;
  return [...decisions, ...struckOut].find((d) => d.id === decision)?.school ?? school.id;
}

/** The school that a duty is about: that of the decision it arises from, or else the pupil's own. */
export const schoolOfDuty = (state: PupilCase, obligation: string | undefined): string =>
  schoolOf(state, state.owed.find(({ id }) => id === obligation)?.arisesFrom);

/** In law, what kind of school made a decision. */
export function kindOfSchool(state: PupilCase, decision: string): SchoolKind {
  const id = schoolOf(state, decision);
  return (state.formerSchools?.find((school) => school.id === id) ?? state.school).kind;
}
