import type { RegisterFacts } from '../../rules/partnership/state';

/** What a school is in law, as a page says it. */
export const SCHOOL_KINDS: Record<RegisterFacts['kind'], string> = {
  maintained: 'maintained by the authority',
  academy: 'academy',
  pru: 'pupil referral unit',
};

/** What the national register says of a school, as a page names it. */
export const FACT_NAMES: Record<keyof RegisterFacts, string> = {
  name: 'Name',
  kind: 'Kind',
  phase: 'Phase',
  authority: 'Authority',
  urn: 'URN',
  establishment: 'Establishment number',
};
