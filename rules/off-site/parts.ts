import type { DirectionMade } from './state';

/** A part that the notice of a direction must hold, and what it is called where it lacks. */
interface Part {
  field: keyof DirectionMade;
  name: string;
}

/**
 * What the notice must say. A direction that lacks one is refused, so that no notice can go without it.
 *
 * @source law.md row 42: SI 2010/1156
 */
export const NOTICE_PARTS: readonly Part[] = [
  { field: 'provider', name: 'where the pupil goes' },
  { field: 'address', name: 'the address' },
  { field: 'reportTo', name: 'the person to report to' },
  { field: 'days', name: 'the number of days' },
  { field: 'reasons', name: 'the reasons' },
  { field: 'objectives', name: 'the objectives' },
  { field: 'times', name: 'the times of the sessions' },
];

/** The first part that is not there, by its name; null where all are. */
export function missingPart(direction: Omit<DirectionMade, 'id' | 'school'>): string | null {
  const given = direction as DirectionMade;
  const lacking = NOTICE_PARTS.find(({ field }) => isEmpty(given[field]));
  return lacking?.name ?? null;
}

const isEmpty = (value: string | number): boolean =>
  typeof value === 'string' ? value.trim() === '' : !Number.isInteger(value) || value < 1;
