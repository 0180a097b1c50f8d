import type { SchoolKey } from './schools';

export type DemoOffice =
  | 'lead'
  | 'headteacher'
  | 'governors-clerk'
  | 'inclusion-officer'
  | 'behaviour-support-worker'
  | 'chair'
  | 'panel-member';

/** Somebody who can sign in. Offices of the whole partnership have no school. */
export interface DemoPerson {
  name: string;
  email: string;
  office: DemoOffice;
  school: SchoolKey | null;
  /** Of a panel member. */
  category?: 'authority-officer' | 'headteacher';
}

/** Plainly invented staff: a lead and a headteacher for each school; a clerk to the governors of one; two inclusion officers and a behaviour support worker of the authority; the Chair and a panel member. */
export const people: DemoPerson[] = [
  { name: 'Laurie Placeholder', email: 'lead@example-school.example', office: 'lead', school: 'example' },
  {
    name: 'Harley Placeholder',
    email: 'head@example-school.example',
    office: 'headteacher',
    school: 'example',
  },
  { name: 'Lindsay Placeholder', email: 'lead@sample-academy.example', office: 'lead', school: 'sample' },
  {
    name: 'Hilary Placeholder',
    email: 'head@sample-academy.example',
    office: 'headteacher',
    school: 'sample',
  },
  { name: 'Lesley Placeholder', email: 'lead@specimen-school.example', office: 'lead', school: 'specimen' },
  {
    name: 'Hollis Placeholder',
    email: 'head@specimen-school.example',
    office: 'headteacher',
    school: 'specimen',
  },
  {
    name: 'Quinn Placeholder',
    email: 'clerk@specimen-school.example',
    office: 'governors-clerk',
    school: 'specimen',
  },
  { name: 'Logan Placeholder', email: 'lead@model-academy.example', office: 'lead', school: 'model' },
  { name: 'Harper Placeholder', email: 'head@model-academy.example', office: 'headteacher', school: 'model' },
  { name: 'Oakley Placeholder', email: 'officer@council.example', office: 'inclusion-officer', school: null },
  {
    name: 'Ocean Placeholder',
    email: 'second-officer@council.example',
    office: 'inclusion-officer',
    school: null,
  },
  {
    name: 'Onyx Placeholder',
    email: 'support@council.example',
    office: 'behaviour-support-worker',
    school: null,
  },
  { name: 'Orla Placeholder', email: 'chair@partnership.example', office: 'chair', school: null },
  {
    name: 'Peyton Placeholder',
    email: 'panel@council.example',
    office: 'panel-member',
    school: null,
    category: 'authority-officer',
  },
];
