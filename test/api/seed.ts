import { hashPassword } from '../../api/security/passwords';
import type { Database } from '../../database/connect';
import { upsertPartnership, upsertSchool } from '../../database/partnerships';
import { insertOffice, insertPerson } from '../../database/people';
import type { Office } from '../../rules/case/people';
import { policyById } from '../../rules/policies';
import type { Policy } from '../../rules/policies/policy';
import { LAW_CALENDAR } from '../support/law-calendar';

export const PASSWORD = 'a long and plainly invented password';

export const PARTNERSHIP = '00000000-0000-4000-8000-0000000000a1';
export const OTHER_PARTNERSHIP = '00000000-0000-4000-8000-0000000000a2';
export const SCHOOL = '00000000-0000-4000-8000-0000000000b1';
export const OTHER_SCHOOL = '00000000-0000-4000-8000-0000000000b2';

export const POLICY = policyById('south-gloucestershire-2009') as Policy;

/** Who can sign in, by address: their offices, and whether at the first school or the second. */
const STAFF: [name: string, office: Office, school: string | null][] = [
  ['lead', 'lead', SCHOOL],
  ['headteacher', 'headteacher', SCHOOL],
  ['inclusion-officer', 'inclusion-officer', null],
  ['administrator', 'administrator', null],
  ['other-lead', 'lead', OTHER_SCHOOL],
  ['both', 'lead', SCHOOL],
  ['both', 'headteacher', OTHER_SCHOOL],
];

export const emailOf = (name: string): string => `${name}@school.test`;
export const personOf = (name: string): string => `person-${name}`;

/** Two partnerships; two schools in the first; somebody for each office, one person with two, one without any left. */
export async function seed(db: Database): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  await db.transaction().execute(async (tx) => {
    await upsertPartnership(tx, { id: PARTNERSHIP, name: 'Example Partnership', policy: POLICY });
    await upsertPartnership(tx, { id: OTHER_PARTNERSHIP, name: 'Other Partnership', policy: POLICY });
    await upsertSchool(tx, PARTNERSHIP, school(SCHOOL, 'Example School'));
    await upsertSchool(tx, PARTNERSHIP, school(OTHER_SCHOOL, 'Specimen School'));
    for (const [name, office, schoolId] of STAFF) await hold(tx, passwordHash, name, office, schoolId, null);
    await hold(tx, passwordHash, 'former', 'lead', SCHOOL, '2020-12-31');
  });
}

async function hold(
  tx: Database,
  passwordHash: string,
  name: string,
  office: Office,
  schoolId: string | null,
  heldTo: string | null,
): Promise<void> {
  const personId = personOf(name);
  await insertPerson(tx, {
    id: personId,
    partnershipId: PARTNERSHIP,
    name,
    email: emailOf(name),
    passwordHash,
  });
  await insertOffice(tx, {
    personId,
    office,
    schoolId,
    partnershipId: PARTNERSHIP,
    heldFrom: '2020-09-01',
    heldTo,
  });
}

const school = (id: string, name: string) => ({
  id,
  name,
  kind: 'academy' as const,
  authority: '803',
  phase: 'secondary' as const,
  governorsEmail: 'governors@school.test',
  calendar: LAW_CALENDAR,
  calendarNote: 'Invented',
});
