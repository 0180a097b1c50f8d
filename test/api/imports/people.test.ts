import { firstPassword } from '../../../api/people/first-password';
import { planPeople } from '../../../api/imports/people/plan';
import { readPeople, type PeopleFile } from '../../../api/imports/people/read-people';
import { derivedId } from '../../../api/imports/derived-id';
import { writeCsv } from '../../../api/imports/write-csv';
import type { School } from '../../../database/partnerships';
import type { PersonOfAddress } from '../../../database/people';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';
import type { Holding, PartnershipSchool } from '../../../rules/partnership/state';

const TODAY = '2026-09-01';
const SCHOOLS = [
  { id: 's1', name: 'Example School', urn: '100001' },
  { id: 's2', name: 'St Francis’ School', urn: null },
  { id: 's3', name: 'Twin School', urn: null },
  { id: 's4', name: 'Twin School', urn: '100004' },
] as School[];
const HEADER = 'name,email,office,school,from,to,category';

async function read(...lines: string[]): Promise<PeopleFile> {
  const file = await readPeople([HEADER, ...lines].join('\n'), SCHOOLS, TODAY);
  if ('wrong' in file) throw new Error(file.wrong);
  return file;
}
const policy = southGloucestershire2009;
const plan = (file: PeopleFile, holdings: Holding[] = [], known: Partial<PersonOfAddress>[] = []) =>
  planPeople(file, {
    importId: 'import-1',
    partnership: 'p1',
    state: { schools: SCHOOLS as unknown as PartnershipSchool[], holdings, policy },
    known: known as PersonOfAddress[],
  });

describe('a file of staff', () => {
  it('names an office in words, a school by name or URN, days as people write them', async () => {
    const { rows, bad } = await read(
      'Sam Lead,SAM@school.test,Lead,example school,01/09/2026,31/08/2027',
      'Ash Head,ash@school.test,Head teacher,100001,,',
      "Kit Head,kit@school.test,headteacher,St Francis' School,2026-10-01,",
      'Max Officer,max@council.test,inclusion-officer,,,',
      'Gus Clerk,gus@school.test,Governors’ clerk,100001,,',
      'Pia Panel,pia@council.test,Panel member,,,,Officer of the authority',
    );
    expect(bad).toEqual([]);
    expect(rows.map((row) => [row.email, row.office, row.school, row.from, row.to])).toEqual([
      ['sam@school.test', 'lead', 's1', '2026-09-01', '2027-08-31'],
      ['ash@school.test', 'headteacher', 's1', TODAY, null],
      ['kit@school.test', 'headteacher', 's2', '2026-10-01', null],
      ['max@council.test', 'inclusion-officer', null, TODAY, null],
      ['gus@school.test', 'governors-clerk', 's1', TODAY, null],
      ['pia@council.test', 'panel-member', null, TODAY, null],
    ]);
    expect(rows.map(({ category }) => category).at(-1)).toBe('authority-officer');
  });

  it.each([
    [',a@school.test,Lead,Example School,,', 'name'],
    ['St Fran\uFFFDois,a@school.test,Lead,Example School,,', 'name'],
    ['A,nobody,Lead,Example School,,', 'email'],
    ['A,a@school.test,Cook,Example School,,', 'office'],
    ['A,a@school.test,Lead,Elsewhere,,', 'school'],
    ['A,a@school.test,Lead,Twin School,,', 'school'],
    ['A,a@school.test,Lead,Example School,31/02/2026,', 'from'],
    ['A,a@school.test,Lead,Example School,,soon', 'to'],
    ['A,a@school.test,Panel member,,,,Magistrate', 'category'],
  ])('names the row and the column that is wrong: %s', async (line, column) => {
    const file = await read('B,b@school.test,Lead,Example School,,', line);
    expect(file.bad).toMatchObject([{ row: 3, column }]);
    expect(file.rows).toHaveLength(1);
  });

  it('is read without columns that mean nothing, which are said, and refused without one that is needed', async () => {
    const more = await readPeople(
      'Office;EMAIL;name;school;Colour\nLead;a@b.test;A;Example School;red',
      SCHOOLS,
      TODAY,
    );
    expect(more).toMatchObject({ rows: [{ name: 'A', office: 'lead' }], unread: ['colour'] });
    const less = await readPeople('name,email\nA,a@b.test', SCHOOLS, TODAY);
    expect(less).toMatchObject({ wrong: expect.stringContaining('no column office, school') as string });
    expect(await readPeople(`${HEADER}\n`, SCHOOLS, TODAY)).toHaveProperty('wrong');
  });
});

describe('what a file of staff would do', () => {
  const own = derivedId('import-1', 'a@school.test');

  it('is to bring somebody once, with all their offices, under an id that is the same each time', async () => {
    const file = await read(
      'A,a@school.test,Lead,Example School,,',
      'A,A@school.test,Headteacher,Twin School,,'.replace('Twin School', '100004'),
    );
    const { give } = plan(file);
    expect(give.map(({ person, isNew, school }) => [person, isNew, school])).toEqual([
      [own, true, 's1'],
      [own, true, 's4'],
    ]);
  });

  it('is to give somebody who is there the office alone, and nothing where it is held already', async () => {
    const file = await read(
      'A,a@school.test,Lead,Example School,,',
      'A,a@school.test,Headteacher,Example School,,',
    );
    const held = { person: 'p', office: 'lead', school: 's1', from: '2025-09-01', to: null } as const;
    const { give, same, bad } = plan(
      file,
      [held],
      [{ id: 'p', partnershipId: 'p1', email: 'a@school.test' }],
    );
    expect(give).toMatchObject([{ person: 'p', isNew: false, office: 'headteacher' }]);
    expect(same).toMatchObject([{ row: 2 }]);
    expect(bad).toEqual([]);
  });

  it('is to give an officer of the authority whom another partnership has on record the office alone (A2)', async () => {
    const file = await read('Ola,ola@council.test,Inclusion officer,,,');
    const ola: Partial<PersonOfAddress> = {
      ...{ id: 'o', partnershipId: 'p2', email: 'ola@council.test', offices: ['inclusion-officer'] },
      authority: policy.authority,
    };
    expect(plan(file, [], [ola]).give).toMatchObject([{ person: 'o', isNew: false }]);
    const { give, bad } = plan(file, [], [{ ...ola, authority: '855' }]);
    expect(give).toEqual([]);
    expect(bad).toMatchObject([{ row: 2, column: 'email' }]);
  });

  it.each([
    ['an address of another partnership', 'A,a@school.test,Lead,Example School,,', 'email'],
    ['one address with two names', 'C,b@school.test,Lead,100004,,', 'name'],
    ['a lead without a school', 'C,c@school.test,Lead,,,', 'school'],
    ['an officer at a school', 'C,c@school.test,Inclusion officer,Example School,,', 'school'],
    ['an end before the beginning', 'C,c@school.test,Lead,Example School,02/09/2026,01/09/2026', 'to'],
    ['a panel member without a category', 'C,c@school.test,Panel member,,,', 'category'],
    ['a category of a lead', 'C,c@school.test,Lead,Example School,,,Headteacher', 'category'],
    ['an office twice in the file', 'B,b@school.test,Lead,Example School,,', 'office'],
  ])('is nothing with %s', async (_what, line, column) => {
    const file = await read('B,b@school.test,Lead,Example School,,', line);
    const { bad } = plan(file, [], [{ id: 'x', partnershipId: 'p2', email: 'a@school.test' }]);
    expect(bad).toEqual([{ row: 3, column, words: expect.any(String) as string }]);
  });
});

describe('a first password', () => {
  it('is the same for one person of one import, and another for everybody else', () => {
    const one = firstPassword('secret', 'salt', 'a@school.test');
    expect(one).toMatch(/^([2-9a-hjkmnp-z]{5}-){3}[2-9a-hjkmnp-z]{5}$/);
    expect(firstPassword('secret', 'salt', 'a@school.test')).toBe(one);
    const others = [
      firstPassword('another', 'salt', 'a@school.test'),
      firstPassword('secret', 'pepper', 'a@school.test'),
      firstPassword('secret', 'salt', 'b@school.test'),
    ];
    expect(new Set([one, ...others]).size).toBe(4);
  });
});

describe('a table that is written', () => {
  it('has nothing that a spreadsheet works out, and keeps commas, quotes and lines in their cells', () => {
    expect(
      writeCsv([
        ['=1+1', '+44', '-2', '@SUM(A1)'],
        ['a,b', 'say "yes"', 'two\nlines', 'Zoë'],
      ]),
    ).toBe("\uFEFF'=1+1,'+44,'-2,'@SUM(A1)\r\n" + '"a,b","say ""yes""","two\nlines",Zoë\r\n');
  });
});
