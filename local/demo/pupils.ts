import type { SchoolKey } from './schools';

/** A pupil of the demonstration. */
export interface DemoPupil {
  firstName: string;
  lastName: string;
  school: SchoolKey;
  yearGroup: number;
  /** What differs from most pupils. */
  lookedAfter?: true;
  plan?: true;
}

/** Twelve plainly invented pupils, in the order in which `stories.ts` tells of them. */
export const pupils: DemoPupil[] = [
  { firstName: 'Rowan', lastName: 'Fictional', school: 'example', yearGroup: 7 },
  { firstName: 'Robin', lastName: 'Invented', school: 'example', yearGroup: 8 },
  { firstName: 'Jules', lastName: 'Madeup', school: 'sample', yearGroup: 9 },
  { firstName: 'Sasha', lastName: 'Imagined', school: 'specimen', yearGroup: 8 },
  { firstName: 'Toby', lastName: 'Fictional', school: 'sample', yearGroup: 10 },
  { firstName: 'Maya', lastName: 'Invented', school: 'model', yearGroup: 9 },
  { firstName: 'Kit', lastName: 'Madeup', school: 'specimen', yearGroup: 9, plan: true },
  { firstName: 'Noor', lastName: 'Imagined', school: 'example', yearGroup: 10 },
  { firstName: 'Ellis', lastName: 'Fictional', school: 'sample', yearGroup: 8 },
  { firstName: 'Priya', lastName: 'Invented', school: 'specimen', yearGroup: 10 },
  { firstName: 'Dylan', lastName: 'Madeup', school: 'model', yearGroup: 7, lookedAfter: true },
  { firstName: 'Amber', lastName: 'Imagined', school: 'example', yearGroup: 9 },
];

const STARTS_SCHOOL_AT = 5;

/** A birthday in the right school year for the year group, by the school year that holds `today`. */
export function dateOfBirth({ yearGroup }: DemoPupil, today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const schoolYear = month >= 9 ? year : year - 1;
  return `${schoolYear - yearGroup - STARTS_SCHOOL_AT}-11-12`;
}

/** One parent with an address to write to. */
export const parentOf = ({ firstName, lastName }: DemoPupil) => ({
  name: `Sam ${lastName}`,
  relation: 'Parent',
  email: `${firstName}.${lastName}@family.example`.toLowerCase(),
  parentalResponsibility: true,
});
