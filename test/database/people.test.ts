import { sql } from 'kysely';
import {
  partnershipById,
  partnerships,
  schoolById,
  schoolsOf,
  setCalendar,
} from '../../database/partnerships';
import {
  endOffice,
  holdersOf,
  insertOffice,
  insertPerson,
  peopleByEmails,
  peopleByIds,
  personByEmail,
  personById,
  type OfficeHeld,
} from '../../database/people';
import { freshDatabase, type FreshDatabase } from '../support/database';
import { aPartnership } from './a-record';

let fresh: FreshDatabase;

const held = (personId: string, more: Partial<OfficeHeld>): OfficeHeld => ({
  personId,
  office: 'lead',
  schoolId: 'school-1',
  partnershipId: 'partnership-1',
  heldFrom: '2026-09-01',
  heldTo: null,
  covers: false,
  category: null,
  ...more,
});

beforeAll(async () => {
  fresh = await freshDatabase();
  await aPartnership(fresh.db, 'partnership-1', ['school-2', 'school-1']);
  await aPartnership(fresh.db, 'partnership-2', []);
  await fresh.db.transaction().execute(async (tx) => {
    for (const name of ['Bea', 'Ada', 'Cy']) {
      const email = `${name}@Example.org`;
      await insertPerson(tx, { id: name, partnershipId: 'partnership-1', name, email, passwordHash: 'hash' });
    }
    await insertOffice(tx, held('Bea', {}));
    await insertOffice(tx, held('Bea', {}));
    await insertOffice(tx, held('Ada', { heldTo: '2026-12-31' }));
    await insertOffice(tx, held('Cy', { office: 'administrator', schoolId: null }));
    await insertOffice(tx, held('Cy', { office: 'administrator', schoolId: null }));
  });
});
afterAll(() => fresh.drop());

describe('people', () => {
  it('are found by address, capitals aside, with the offices of that day', async () => {
    const person = await personByEmail(fresh.db, ' ADA@example.ORG ', '2026-12-31');
    expect(person).toMatchObject({
      id: 'Ada',
      passwordHash: 'hash',
      offices: [held('Ada', { heldTo: '2026-12-31' })],
    });
    expect((await personByEmail(fresh.db, 'ada@example.org', '2027-01-01'))?.offices).toEqual([]);
    expect((await personById(fresh.db, 'Bea', '2026-08-31'))?.offices).toEqual([]);
    expect((await personById(fresh.db, 'Cy', '2026-09-01'))?.offices).toHaveLength(1);
    expect(await personByEmail(fresh.db, 'nobody@example.org', '2026-12-31')).toBeUndefined();
    expect(await personById(fresh.db, 'nobody', '2026-12-31')).toBeUndefined();
  });

  it('who were given one address at the same moment stop no record; the same one of them signs in each time', async () => {
    const twin = {
      id: 'twin',
      partnershipId: 'partnership-1',
      name: 'Twin',
      email: 'ADA@EXAMPLE.ORG',
      passwordHash: 'h',
    };
    await insertPerson(fresh.db, twin);
    expect((await personByEmail(fresh.db, 'ada@example.org', '2026-09-01'))?.id).toBe('Ada');
  });

  it('hold an office at a school or for the partnership, up to and including its last day', async () => {
    const names = async (
      ...args: [Parameters<typeof holdersOf>[1], Parameters<typeof holdersOf>[2], string]
    ) => (await holdersOf(fresh.db, ...args)).map((p) => p.name);
    expect(await names('lead', { school: 'school-1' }, '2026-12-31')).toEqual(['Ada', 'Bea']);
    expect(await names('lead', { school: 'school-1' }, '2027-01-01')).toEqual(['Bea']);
    expect(await names('lead', { school: 'school-2' }, '2026-12-31')).toEqual([]);
    expect(await names('lead', { partnership: 'partnership-1' }, '2026-12-31')).toEqual([]);
    expect(await names('administrator', { partnership: 'partnership-1' }, '2026-12-31')).toEqual(['Cy']);
    expect(await names('administrator', { partnership: 'partnership-2' }, '2026-12-31')).toEqual([]);
  });

  it('are named without their password, in their own partnership', async () => {
    expect(await peopleByIds(fresh.db, 'partnership-1', ['Cy', 'Ada', 'x'])).toEqual([
      { id: 'Ada', partnershipId: 'partnership-1', name: 'Ada', email: 'Ada@Example.org' },
      { id: 'Cy', partnershipId: 'partnership-1', name: 'Cy', email: 'Cy@Example.org' },
    ]);
    expect(await peopleByIds(fresh.db, 'partnership-2', ['Cy'])).toEqual([]);
    expect(await peopleByIds(fresh.db, 'partnership-1', [])).toEqual([]);
  });
});

describe('partnerships and schools', () => {
  it('are read as they were written', async () => {
    expect((await partnerships(fresh.db)).map((p) => p.id)).toEqual(['partnership-1', 'partnership-2']);
    expect(await partnershipById(fresh.db, 'partnership-1')).toMatchObject({ policyId: 'policy-1' });
    expect(await partnershipById(fresh.db, 'x')).toBeUndefined();
    expect((await schoolsOf(fresh.db, 'partnership-1')).map((s) => s.id)).toEqual(['school-1', 'school-2']);
  });

  it('change their calendar', async () => {
    const years = [{ name: '2026/27', from: '2026-09-01', to: '2027-08-31', terms: [] }];
    const change = { school: 'school-1', calendar: { years }, note: 'Taken from the authority' };
    const changed = {
      calendar: { years },
      calendarNote: 'Taken from the authority',
      name: 'School school-1',
    };
    await setCalendar(fresh.db, 'partnership-1', change);
    expect(await schoolById(fresh.db, 'school-1')).toMatchObject(changed);
    await setCalendar(fresh.db, 'partnership-2', { ...change, note: 'Not theirs to set' });
    expect(await schoolById(fresh.db, 'school-1')).toMatchObject(changed);
  });

  it('are never taken over by another partnership', async () => {
    await aPartnership(fresh.db, 'partnership-2', ['school-2']);
    expect(await schoolById(fresh.db, 'school-2')).toMatchObject({ partnershipId: 'partnership-1' });
  });
});

describe('an office in a second partnership (A2)', () => {
  const officer = { office: 'inclusion-officer', schoolId: null, partnershipId: 'partnership-2' } as const;
  const officesOf = async (person: string, on = '2026-09-01'): Promise<string[]> =>
    ((await personById(fresh.db, person, on))?.offices ?? []).map(
      ({ office, partnershipName }) => `${office}, ${partnershipName}`,
    );
  const writtenTo = async (on = '2026-09-01'): Promise<string[]> =>
    (await holdersOf(fresh.db, 'inclusion-officer', { partnership: 'partnership-2' }, on)).map(
      ({ name }) => name,
    );
  const ofAuthority = (partnership: string, authority: string) =>
    sql`update partnerships set policy = policy || jsonb_build_object('authority', ${authority}::text)
      where id = ${partnership}`.execute(fresh.db);

  it('says nothing where it was not given to cover it: it would be held by a stranger', async () => {
    await insertOffice(fresh.db, held('Bea', officer));
    expect(await officesOf('Bea')).toEqual(['lead, Partnership partnership-1']);
    expect(await writtenTo()).toEqual([]);
  });

  it('counts beside the own one, from the same day, for as long as both are of one authority', async () => {
    await ofAuthority('partnership-1', '803');
    await ofAuthority('partnership-2', '803');
    await insertOffice(fresh.db, held('Cy', { ...officer, partnershipId: 'partnership-1' }));
    await insertOffice(fresh.db, held('Cy', { ...officer, covers: true }));
    const both = await officesOf('Cy');
    expect(both.slice(-1)).toEqual(['inclusion-officer, Partnership partnership-2']);
    expect(both).toHaveLength(3);
    expect(await writtenTo()).toEqual(['Cy']);
    await ofAuthority('partnership-2', '855');
    expect(await officesOf('Cy')).toEqual(both.slice(0, 2));
    expect(await writtenTo()).toEqual([]);
    await ofAuthority('partnership-2', '803');
  });

  it('counts no longer than an office of the authority at home, and is no such office itself', async () => {
    const [last, after] = ['2026-09-01', '2026-09-02'];
    const atHome = { person: 'Cy', office: 'inclusion-officer', school: null, from: last } as const;
    await endOffice(fresh.db, 'partnership-1', { ...atHome, to: last });
    expect(await officesOf('Cy', last)).toHaveLength(3);
    expect(await officesOf('Cy', after)).toEqual(['administrator, Partnership partnership-1']);
    expect(await writtenTo(after)).toEqual([]);
    const [known] = await peopleByEmails(fresh.db, ['cy@example.org'], after);
    expect(known?.offices).toEqual(['administrator']);
    const support = { office: 'behaviour-support-worker', schoolId: null } as const;
    await insertOffice(fresh.db, held('Cy', { ...support, heldFrom: after }));
    expect(await writtenTo(after)).toEqual(['Cy']);
    await fresh.db.deleteFrom('offices').where('office', '=', support.office).execute();
    await fresh.db.updateTable('offices').set({ heldTo: null }).where('personId', '=', 'Cy').execute();
  });

  it('is named where it was acted in, and ends where it was given', async () => {
    expect(await peopleByIds(fresh.db, 'partnership-2', ['Cy', 'Ada'])).toMatchObject([
      { id: 'Cy', partnershipId: 'partnership-1' },
    ]);
    const ends = { person: 'Cy', office: 'inclusion-officer', school: null } as const;
    await endOffice(fresh.db, 'partnership-2', { ...ends, from: '2026-09-01', to: '2026-09-01' });
    const there = (await personById(fresh.db, 'Cy', '2026-09-02'))?.offices ?? [];
    expect(there.map(({ partnershipId }) => partnershipId)).toEqual(['partnership-1', 'partnership-1']);
  });

  it('is found by the address with the authority and the offices of that day', async () => {
    const [found] = await peopleByEmails(fresh.db, ['cy@example.org'], '2026-09-01');
    expect(found).toMatchObject({ id: 'Cy', partnershipId: 'partnership-1', authority: '803', name: 'Cy' });
    expect(found?.offices.sort()).toEqual(['administrator', 'inclusion-officer']);
    const [before] = await peopleByEmails(fresh.db, ['cy@example.org'], '2026-08-31');
    expect(before?.offices).toEqual([]);
  });
});
