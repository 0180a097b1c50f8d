import { sixTerms, threeTerms, type DemoCalendar } from './calendars';

/** A school of the demonstration, by the name under which people and pupils of these files belong to it. */
export interface DemoSchool extends DemoCalendar {
  key: SchoolKey;
  name: string;
  kind: 'maintained' | 'academy' | 'pru';
  authority: string;
  phase: 'primary' | 'secondary';
  governorsEmail: string;
}

export type SchoolKey = 'example' | 'sample' | 'specimen' | 'model';

const AUTHORITY = '803';

/** No real school is shown excluding anybody: these four are invented, and named so that it can be seen. */
export const schools: DemoSchool[] = [
  {
    key: 'example',
    name: 'Example School',
    kind: 'maintained',
    authority: AUTHORITY,
    phase: 'secondary',
    governorsEmail: 'governors@example-school.example',
    ...sixTerms,
  },
  {
    key: 'sample',
    name: 'Sample Academy',
    kind: 'academy',
    authority: AUTHORITY,
    phase: 'secondary',
    governorsEmail: 'governors@sample-academy.example',
    ...sixTerms,
  },
  {
    key: 'specimen',
    name: 'Specimen School',
    kind: 'maintained',
    authority: AUTHORITY,
    phase: 'secondary',
    governorsEmail: 'governors@specimen-school.example',
    ...sixTerms,
  },
  {
    key: 'model',
    name: 'Model Academy',
    kind: 'academy',
    authority: AUTHORITY,
    phase: 'secondary',
    governorsEmail: 'governors@model-academy.example',
    ...threeTerms,
  },
];
