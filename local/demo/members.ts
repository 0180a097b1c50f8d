import type { SchoolKey } from './schools';

/** A member of the partnership: a school, or another organisation by its name. */
interface DemoMember {
  school: SchoolKey | null;
  name: string | null;
  kind: string;
  membership: 'full' | 'co-opted';
  /** Whose head has signed the memorandum of understanding, and so many days ago. */
  signed?: { by: string; daysAgo: number };
}

/** Three heads have signed, one has not; the authority is a member too, and a trust was co-opted. */
export const members: DemoMember[] = [
  { school: null, name: 'Example Council', kind: 'local-authority', membership: 'full' },
  {
    school: 'example',
    name: null,
    kind: 'mainstream-secondary',
    membership: 'full',
    signed: { by: 'Harley Placeholder', daysAgo: 300 },
  },
  {
    school: 'sample',
    name: null,
    kind: 'mainstream-secondary',
    membership: 'full',
    signed: { by: 'Hilary Placeholder', daysAgo: 298 },
  },
  {
    school: 'specimen',
    name: null,
    kind: 'mainstream-secondary',
    membership: 'full',
    signed: { by: 'Hollis Placeholder', daysAgo: 290 },
  },
  { school: 'model', name: null, kind: 'mainstream-secondary', membership: 'full' },
  { school: null, name: 'Example Trust', kind: 'trust-group', membership: 'co-opted' },
];

/** All of them have belonged to it for so many days. */
export const MEMBERS_SINCE_DAYS = 310;
/** The commissioning agreement began so many days ago and ends in so many: soon enough to be said. */
export const AGREEMENT = { beganDaysAgo: 310, endsInDays: 45 };

/** Two localities, the first with two families of schools: each has its centre. */
export const localities: {
  name: string;
  centre: string;
  families: { name: string; schools: SchoolKey[] }[];
}[] = [
  {
    name: 'Northern locality',
    centre: 'North Centre',
    families: [
      { name: 'Hill family', schools: ['example', 'sample'] },
      { name: 'River family', schools: ['specimen'] },
    ],
  },
  {
    name: 'Southern locality',
    centre: 'South Centre',
    families: [{ name: 'Lake family', schools: ['model'] }],
  },
];
