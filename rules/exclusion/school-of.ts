import type { PupilCase } from '../pupil/state';

/** The school that a decision is about: the one whose head made it, also after the pupil has moved (law 22). */
export function schoolOf({ exclusions, school }: PupilCase, decision: string | undefined): string {
  const { decisions, struckOut = [] } = exclusions;
  return [...decisions, ...struckOut].find((d) => d.id === decision)?.school ?? school.id;
}
