import { caseById, openCases, openCasesOfInstallation, upsertCase } from '../../database/cases';
import { obligationsOf, owedFor, replaceObligations, runningOf } from '../../database/obligations';
import { listPupils } from '../../database/pupil-list';
import { pupilById, pupilOfCase } from '../../database/pupils';
import { freshDatabase, type FreshDatabase } from '../support/database';
import { aCase, anObligation, aPartnership, aPupil, aRecordedCase } from './a-record';

let fresh: FreshDatabase;

const contact = {
  id: 'contact-1',
  name: 'Ana Hill',
  relation: 'mother',
  email: 'ana@example.org',
  parentalResponsibility: true,
};

const pupils = [
  { id: '1', firstName: 'Rowan', lastName: "O'Hara", school: 'school-1' },
  { id: '2', firstName: 'Zoë', lastName: 'Ångström', school: 'school-1' },
  { id: '3', firstName: 'Rowan', lastName: 'Hill', school: 'school-2' },
  { id: '4', firstName: 'Ali', lastName: 'Rowe', school: 'school-2' },
];

beforeAll(async () => {
  fresh = await freshDatabase();
  await aPartnership(fresh.db, 'partnership-1', ['school-1', 'school-2']);
  await aPartnership(fresh.db, 'partnership-2', ['school-9']);
  for (const { id, firstName, lastName, school } of pupils) {
    const registration = { firstName, lastName, contacts: id === '1' ? [contact] : [] };
    const row = aCase({ caseId: `pupil-${id}`, schoolId: school });
    await aRecordedCase(fresh.db, row, aPupil({ id, caseId: row.caseId, schoolId: school, registration }));
  }
  const other = aCase({ caseId: 'pupil-9', partnershipId: 'partnership-2', schoolId: 'school-9' });
  await aRecordedCase(
    fresh.db,
    other,
    aPupil({ id: '9', caseId: 'pupil-9', partnershipId: 'partnership-2', schoolId: 'school-9' }),
  );
  await replaceObligations(fresh.db, 'pupil-1', [
    anObligation({ id: 'a', due: '2026-11-09' }),
    anObligation({ id: 'b', due: null, missing: { school: 'school-1', year: '2027/28' } }),
    anObligation({ id: 'c', due: '2026-10-01', status: 'done', closedOn: '2026-10-01' }),
  ]);
  await replaceObligations(fresh.db, 'pupil-3', [
    anObligation({ id: 'a', due: '2026-11-04', owedBy: 'headteacher' }),
    anObligation({ id: 'z', due: '2026-11-09' }),
  ]);
  await replaceObligations(fresh.db, 'pupil-9', [anObligation({ id: 'a', due: '2026-11-01' })]);
});
afterAll(() => fresh.drop());

describe('what is owed', () => {
  const partnership = 'partnership-1';
  const keys = async (more: Partial<Parameters<typeof owedFor>[1]> = {}) =>
    (await owedFor(fresh.db, { partnership, ...more })).rows.map((r) => `${r.caseId}/${r.obligation.id}`);

  it('is listed with the latest first and what has no day last, closed duties left out', async () => {
    expect(await keys()).toEqual(['pupil-3/a', 'pupil-1/a', 'pupil-3/z', 'pupil-1/b']);
  });

  it('is listed by school, by who owes it and up to a day; what has no day never drops out', async () => {
    expect(await keys({ schools: ['school-1'] })).toEqual(['pupil-1/a', 'pupil-1/b']);
    expect(await keys({ schools: [] })).toEqual([]);
    expect(await keys({ owedBy: ['headteacher'] })).toEqual(['pupil-3/a']);
    expect(await keys({ upTo: '2026-11-05' })).toEqual(['pupil-3/a', 'pupil-1/b']);
  });

  it('is listed page by page without loss or repetition', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await owedFor(fresh.db, { partnership, size: 1, after });
      seen.push(...page.rows.map((r) => `${r.caseId}/${r.obligation.id}`));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(await keys());
  });

  it('comes with the pupil, the school and the case’s own clock', async () => {
    const [row] = (await owedFor(fresh.db, { partnership, size: 1 })).rows;
    expect(row).toMatchObject({
      pupil: { id: '3', firstName: 'Rowan', lastName: 'Hill' },
      schoolName: 'School school-2',
      stage: 'stage-1',
      clock: '2026-11-02T09:30:00.000Z',
    });
  });

  it('starts at the first page when the place is not one of ours', async () => {
    for (const after of ['x', Buffer.from('["not a day","",""]').toString('base64url')]) {
      await expect(owedFor(fresh.db, { partnership, after })).resolves.toBeDefined();
    }
  });

  it('keeps closed duties that the case has forgotten', async () => {
    await replaceObligations(fresh.db, 'pupil-1', [anObligation({ id: 'a', due: '2026-11-10' })]);
    expect((await obligationsOf(fresh.db, 'pupil-1')).map((o) => o.id)).toEqual(['c', 'a', 'b']);
    expect((await runningOf(fresh.db, 'pupil-1')).map((o) => o.due)).toEqual(['2026-11-10', null]);
    await replaceObligations(fresh.db, 'pupil-1', []);
  });

  it('follows a case to another school', async () => {
    await upsertCase(fresh.db, aCase({ caseId: 'pupil-3', schoolId: 'school-1', lastNumber: 2 }));
    const owed = await runningOf(fresh.db, 'pupil-3');
    await replaceObligations(fresh.db, 'pupil-3', owed);
    expect(await keys({ schools: ['school-2'] })).toEqual([]);
    expect(await keys({ schools: ['school-1'] })).toContain('pupil-3/z');
  });
});

describe('pupils', () => {
  const partnership = 'partnership-1';
  const names = async (more: Partial<Parameters<typeof listPupils>[1]> = {}) =>
    (await listPupils(fresh.db, { partnership, ...more })).rows.map((p) => `${p.firstName} ${p.lastName}`);

  it('are listed by last name, of one partnership only', async () => {
    expect(await names()).toEqual(['Zoë Ångström', 'Rowan Hill', "Rowan O'Hara", 'Ali Rowe']);
    expect(await names({ schools: ['school-2'] })).toEqual(['Rowan Hill', 'Ali Rowe']);
    expect(await names({ schools: [] })).toEqual([]);
  });

  it('are found by the beginnings of their names, without accents, capitals and marks', async () => {
    expect(await names({ search: 'row' })).toEqual(['Rowan Hill', "Rowan O'Hara", 'Ali Rowe']);
    expect(await names({ search: 'ohara rowan' })).toEqual(["Rowan O'Hara"]);
    expect(await names({ search: 'ZOE ang' })).toEqual(['Zoë Ångström']);
    expect(await names({ search: '%' })).toEqual([]);
  });

  it.each([
    ['rowan oh', ["Rowan O'Hara"]],
    ['r rowan', ['Rowan Hill', "Rowan O'Hara"]],
    ['rowe r', ['Ali Rowe']],
    ['r hill row', ['Rowan Hill']],
    ['rowan hill ohara', []],
    ['rowan %', ['Rowan Hill', "Rowan O'Hara"]],
  ])('are found where every word of %j begins one of their names', async (search, found) => {
    expect(await names({ search })).toEqual(found);
  });

  it('are found by their short reference, but not in another partnership', async () => {
    const pupil = await pupilById(fresh.db, partnership, '1');
    expect(pupil?.caseRef).toMatch(/^[2-9A-HJKMNP-Z]{4}$/);
    expect(await names({ search: ` ${pupil?.caseRef.toLowerCase()} ` })).toEqual(["Rowan O'Hara"]);
    expect(await names({ partnership: 'partnership-2', search: pupil?.caseRef ?? '' })).toEqual([]);
  });

  it('are listed page by page', async () => {
    const first = await listPupils(fresh.db, { partnership, size: 3 });
    const second = await listPupils(fresh.db, { partnership, size: 3, after: first.next });
    expect([first.rows.length, second.rows.length, second.next]).toEqual([3, 1, null]);
    expect(second.rows[0]?.lastName).toBe('Rowe');
  });

  it('come with contacts, and only to their own partnership', async () => {
    expect(await pupilById(fresh.db, partnership, '1')).toMatchObject({
      firstName: 'Rowan',
      dateOfBirth: '2014-05-01',
      contacts: [contact],
    });
    expect(await pupilById(fresh.db, 'partnership-2', '1')).toBeUndefined();
    expect((await pupilOfCase(fresh.db, 'pupil-1'))?.id).toBe('1');
    expect(await pupilOfCase(fresh.db, 'pupil-nobody')).toBeUndefined();
  });
});

describe('contacts', () => {
  const onRecord = {
    ...contact,
    noContact: false,
    confidential: false,
    language: 'en',
    phone: '',
    postalAddress: '',
    printSize: 'standard',
  };
  it('may be registered for brothers and sisters under one id', async () => {
    const registration = { firstName: 'Wren', lastName: 'Sibling', contacts: [contact, contact] };
    const place = { caseId: 'pupil-sibling', partnershipId: 'partnership-2', schoolId: 'school-9' };
    await aRecordedCase(
      fresh.db,
      aCase({ ...place, closed: true }),
      aPupil({ id: 'sibling', ...place, registration }),
    );
    expect((await pupilById(fresh.db, 'partnership-2', 'sibling'))?.contacts).toEqual([onRecord]);
    expect((await pupilById(fresh.db, 'partnership-1', '1'))?.contacts).toEqual([onRecord]);
  });
});

describe('cases', () => {
  it('never go back to an earlier event', async () => {
    await upsertCase(
      fresh.db,
      aCase({ caseId: 'pupil-2', lastNumber: 5, stage: 'stage-2', state: { owed: [] } }),
    );
    await upsertCase(fresh.db, aCase({ caseId: 'pupil-2', lastNumber: 4, stage: 'stage-1' }));
    expect(await caseById(fresh.db, 'pupil-2')).toMatchObject({
      lastNumber: 5,
      stage: 'stage-2',
      state: { owed: [] },
    });
  });

  it('are listed while open: of a partnership, or of all to fill a new engine', async () => {
    await upsertCase(fresh.db, aCase({ caseId: 'pupil-4', closed: true, status: 'closed', lastNumber: 2 }));
    const first = await openCases(fresh.db, 'partnership-1', { kind: 'pupil', size: 2 });
    const second = await openCases(fresh.db, 'partnership-1', { kind: 'pupil', size: 2, after: first.next });
    expect([...first.rows, ...second.rows].map((c) => c.caseId)).toEqual(['pupil-1', 'pupil-2', 'pupil-3']);
    const all = await openCasesOfInstallation(fresh.db, { kind: 'pupil' });
    expect(all.rows.map((c) => c.caseId)).toEqual(['pupil-1', 'pupil-2', 'pupil-3', 'pupil-9']);
    expect((await openCasesOfInstallation(fresh.db, { kind: 'panel' })).rows).toEqual([]);
  });
});
