/** What a school is for, as far as the programme tells schools apart. */
export type Phase = 'primary' | 'secondary';

/** By the register's own figure: 1 is nursery, 6 is 16 plus, and 0 and 7 say nothing of the age. */
const PHASES: Record<string, Phase> = { '2': 'primary', '3': 'primary', '4': 'secondary', '5': 'secondary' };
/** In the year in which they turn 11 or 12 pupils leave primary school: an age limit above it is a secondary school's. */
const OLDEST_IN_PRIMARY = 12;

/**
 * Whether a school is primary or secondary. A special school and a pupil referral unit have no phase in the register, and
 * an all-through school has both: they count by their oldest pupils.
 *
 * @param code of the phase of education
 * @param oldest the highest age of the school's pupils, in years; null where the register has none
 * @returns undefined where neither says it: never a guess
 * @example phaseOf('2', 11) is 'primary'; phaseOf('0', 19) is 'secondary'
 */
export function phaseOf(code: string, oldest: number | null): Phase | undefined {
  const known = PHASES[code.trim()];
  if (known) return known;
  if (oldest === null) return undefined;
  return oldest > OLDEST_IN_PRIMARY ? 'secondary' : 'primary';
}
