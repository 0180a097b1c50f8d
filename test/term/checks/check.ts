import type { Evidence } from '../evidence/gather';

/** One promise that the term is held against. */
export interface Check {
  title: string;
  /** How many things were looked at, so that a check of nothing is seen. */
  looked: number;
  /** What is wrong, a line for each; empty when the promise was kept. */
  wrong: string[];
}

/** Kept, and looked at something: a check of nothing proves nothing. */
export const isKept = ({ looked, wrong }: Check): boolean => looked > 0 && wrong.length === 0;

export type Checks = (evidence: Evidence) => Check[];

/** Holds every one of some things against a promise. */
export function every<Thing>(title: string, things: Thing[], wrongWith: (thing: Thing) => string[]): Check {
  return { title, looked: things.length, wrong: things.flatMap(wrongWith) };
}
