import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../api/security/passwords';
import { upsertCase } from '../../database/cases';
import type { Database } from '../../database/connect';
import { upsertPartnership, upsertSchool } from '../../database/partnerships';
import { insertOffice, insertPerson } from '../../database/people';
import { setSupport } from '../../database/pupil-support';
import { insertPupil } from '../../database/pupils';
import type { Office } from '../../rules/case/people';
import { southGloucestershire2009 } from '../../rules/policies/south-gloucestershire-2009';
import type { PupilCase } from '../../rules/pupil/state';
import { supportInLists } from '../../rules/pupil/support';
import { PASSWORD } from '../support/api';
import { aPupilCase } from '../support/cases';
import { LAW_CALENDAR } from '../support/law-calendar';

export const PARTNERSHIP = randomUUID();
export const OTHER_PARTNERSHIP = randomUUID();
export const SCHOOL = randomUUID();
export const OTHER_SCHOOL = randomUUID();
export const FOREIGN_SCHOOL = randomUUID();

/** Who can sign in: their offices, and at which school. */
const STAFF: [name: string, office: Office, school: string | null][] = [
  ['lead', 'lead', SCHOOL],
  ['headteacher', 'headteacher', SCHOOL],
  ['governors-clerk', 'governors-clerk', SCHOOL],
  ['inclusion-officer', 'inclusion-officer', null],
  ['behaviour-support-worker', 'behaviour-support-worker', null],
  ['chair', 'chair', null],
  ['panel-member', 'panel-member', null],
  ['administrator', 'administrator', null],
  ['other-lead', 'lead', OTHER_SCHOOL],
  ['both', 'lead', SCHOOL],
  ['both', 'headteacher', OTHER_SCHOOL],
];

export const emailOf = (name: string): string => `${name}@school.test`;
export const personOf = (name: string): string => `person-${name}`;

/** Two partnerships; two schools in the first; somebody for each office, one person with two, one with none left. */
export async function seed(db: Database): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  await db.transaction().execute(async (tx) => {
    const policy = southGloucestershire2009;
    await upsertPartnership(tx, { id: PARTNERSHIP, name: 'Example Partnership', policy });
    await upsertPartnership(tx, { id: OTHER_PARTNERSHIP, name: 'Other Partnership', policy });
    await upsertSchool(tx, PARTNERSHIP, school(SCHOOL, 'Example School'));
    await upsertSchool(tx, PARTNERSHIP, school(OTHER_SCHOOL, 'Specimen School'));
    await upsertSchool(tx, OTHER_PARTNERSHIP, school(FOREIGN_SCHOOL, 'Foreign School'));
    for (const [name, office, schoolId] of STAFF) await hold(tx, passwordHash, name, office, schoolId, null);
    await hold(tx, passwordHash, 'former', 'lead', SCHOOL, '2020-12-31');
  });
}

/** A pupil as if registered by the engine: enough for what only reads. @returns the id */
export async function seedPupil(
  db: Database,
  schoolId: string = SCHOOL,
  state: Partial<PupilCase> = {},
  partnershipId: string = PARTNERSHIP,
  clock = Date.now(),
): Promise<string> {
  const id = randomUUID();
  const full = aPupilCase({ school: { id: schoolId, kind: 'academy', authority: '803' }, ...state });
  const registration = { firstName: 'Rowan', lastName: 'Example', contacts: [] };
  await db.transaction().execute(async (tx) => {
    await upsertCase(tx, {
      caseId: id,
      caseKind: 'pupil',
      partnershipId,
      schoolId,
      lastNumber: 1,
      clock: new Date(clock).toISOString(),
      status: full.status,
      stage: full.programme.at,
      summary: {},
      state: full,
      closed: false,
    });
    await insertPupil(tx, { id, caseId: id, partnershipId, schoolId, registration, facts: full.pupil });
    if (full.support) await setSupport(tx, id, supportInLists(full.support));
  });
  return id;
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
    category: office === 'panel-member' ? 'authority-officer' : null,
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
