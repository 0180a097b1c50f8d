import { sixTerms, threeTerms, type DemoCalendar } from './calendars';

/** As the API takes it. */
interface SchoolDetails {
  address: string;
  clerk: string;
  telephone: string;
  hours: string;
  review: { name: string; email: string };
}

/** A school of the demonstration, by the name under which people and pupils of these files belong to it. */
export interface DemoSchool extends DemoCalendar {
  key: SchoolKey;
  name: string;
  kind: 'maintained' | 'academy' | 'pru';
  authority: string;
  phase: 'primary' | 'secondary';
  governorsEmail: string;
  details: SchoolDetails;
}

export type SchoolKey = 'example' | 'sample' | 'specimen' | 'model';

const AUTHORITY = '803';

/** What letters need of an invented school; a review of a maintained school is arranged by its authority, of an academy by its trust. */
const details = (
  street: string,
  clerk: string,
  telephone: string,
  review: SchoolDetails['review'],
): SchoolDetails => ({
  address: `${street}, Exampletown`,
  clerk,
  telephone,
  hours: '8:45am to 3:15pm',
  review,
});

const COUNCIL = { name: 'Exclusion reviews, the council', email: 'reviews@council.example' };
const TRUST = { name: 'Example Trust', email: 'reviews@trust.example' };

/** No real school is shown excluding anybody: these four are invented, and named so that it can be seen. */
export const schools: DemoSchool[] = [
  {
    key: 'example',
    name: 'Example School',
    kind: 'maintained',
    authority: AUTHORITY,
    phase: 'secondary',
    governorsEmail: 'governors@example-school.example',
    details: details('1 Example Road', 'Max Clerk', '01632 960011', COUNCIL),
    ...sixTerms,
  },
  {
    key: 'sample',
    name: 'Sample Academy',
    kind: 'academy',
    authority: AUTHORITY,
    phase: 'secondary',
    governorsEmail: 'governors@sample-academy.example',
    details: details('2 Sample Road', 'Ada Clerk', '01632 960012', TRUST),
    ...sixTerms,
  },
  {
    key: 'specimen',
    name: 'Specimen School',
    kind: 'maintained',
    authority: AUTHORITY,
    phase: 'secondary',
    governorsEmail: 'governors@specimen-school.example',
    details: details('3 Specimen Road', 'Ben Clerk', '01632 960013', COUNCIL),
    ...sixTerms,
  },
  {
    key: 'model',
    name: 'Model Academy',
    kind: 'academy',
    authority: AUTHORITY,
    phase: 'secondary',
    governorsEmail: 'governors@model-academy.example',
    details: details('4 Model Road', 'Cara Clerk', '01632 960014', TRUST),
    ...threeTerms,
  },
];
