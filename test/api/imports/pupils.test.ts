import { derivedId } from '../../../api/imports/derived-id';
import { PUPIL_COLUMNS } from '../../../api/imports/pupils/columns';
import type { PupilsFile } from '../../../api/imports/pupils/file';
import { planPupils } from '../../../api/imports/pupils/plan';
import { readPupils } from '../../../api/imports/pupils/read-pupils';
import type { KnownPupil } from '../../../database/known-pupils';
import type { School } from '../../../database/partnerships';
import { aPupilLine, pupilsText, type PupilLine } from './pupils-file';

const TODAY = '2026-11-02';
const SCHOOLS = [{ id: 's1', name: 'Example School', urn: '100001' }] as School[];
const OTHER = { upn: 'E826400126001', 'first name': 'Kit', 'last name': 'Specimen' };

async function read(...lines: PupilLine[]): Promise<PupilsFile> {
  const file = await readPupils(pupilsText(lines), SCHOOLS, TODAY);
  if ('wrong' in file) throw new Error(file.wrong);
  return file;
}

describe('a file of pupils', () => {
  it('says all that registering asks, and who has parental responsibility', async () => {
    const file = await read(
      aPupilLine({
        upn: ' b801200005001',
        'year group': 'Year 9',
        'looked after': 'Yes',
        'days suspended elsewhere': '2.5',
        'tier of need': 'Considerable',
        'early help': 'Not needed',
        'contact 1 address': '"1 Sample Road, Exampletown , EX1 1AA"',
        'contact 1 phone': '01632 960001',
        'contact 2 address': '"2 Sample Road\nExampletown\n"',
        'contact 2 name': 'Jo Example',
        'contact 2 relation': 'Uncle',
        'contact 2 email': 'jo@home.test',
        'contact 2 parental responsibility': 'no',
      }),
    );
    expect(file).toMatchObject({ bad: [], notes: [], unread: [] });
    expect(file.rows).toMatchObject([
      {
        row: 2,
        body: {
          school: 's1',
          registration: {
            firstName: 'Rowan',
            lastName: 'Example',
            upn: 'B801200005001',
            contacts: [
              {
                ...{ name: 'Sam Example', email: 'sam@home.test', parentalResponsibility: true },
                ...{ postalAddress: '1 Sample Road\nExampletown\nEX1 1AA', phone: '01632 960001' },
              },
              {
                ...{ name: 'Jo Example', relation: 'Uncle', parentalResponsibility: false },
                postalAddress: '2 Sample Road\nExampletown',
              },
            ],
          },
          pupil: {
            dateOfBirth: '2013-02-11',
            yearGroup: 9,
            homeAuthority: '803',
            lookedAfter: true,
            socialWorker: false,
            earlierSessionsThisYear: 5,
          },
          need: { tier: 'considerable', earlyHelp: 'not-needed' },
        },
      },
    ]);
  });

  it.each<[PupilLine, string, RegExp?]>([
    [{ upn: 'A801200005001' }, 'upn', /letter would have to be B/],
    [{ upn: 'B80120000500' }, 'upn', /eleven figures/],
    [{ 'first name': '' }, 'first name'],
    [{ 'last name': 'Exa\uFFFDple' }, 'last name', /character was lost/],
    [{ 'date of birth': '31/02/2013' }, 'date of birth'],
    [{ 'date of birth': '11/02/2027' }, 'date of birth', /not come yet/],
    [{ 'year group': '14' }, 'year group'],
    [{ 'year group': 'nine' }, 'year group'],
    [{ school: 'Elsewhere School' }, 'school', /No school of the partnership/],
    [{ 'home authority': '' }, 'home authority'],
    [{ plan: 'perhaps' }, 'plan', /neither yes nor no/],
    [{ 'days suspended elsewhere': '2.3' }, 'days suspended elsewhere'],
    [{ 'contact 1 parental responsibility': '' }, 'contact 1 parental responsibility', /Say yes or no/],
    [{ 'contact 1 email': 'sam' }, 'contact 1 email'],
    [{ 'contact 1 address': 'Exampletown' }, 'contact 1 address', /two to six short lines/],
    [{ 'contact 1 phone': 'none' }, 'contact 1 phone', /with its digits/],
    [{ 'contact 2 name': 'Jo' }, 'contact 2 parental responsibility'],
  ])('names the row and the column that is wrong: %j', async (changes, column, words = /./) => {
    const { rows, bad } = await read(aPupilLine(OTHER), aPupilLine(changes));
    expect(bad.filter((one) => one.column === column)).toEqual([
      { row: 3, column, words: expect.stringMatching(words) as string },
    ]);
    expect(rows.map(({ row }) => row)).toEqual([2]);
  });

  it('holds each pupil once: by number, and by name and date of birth', async () => {
    const byNumber = await read(aPupilLine(), aPupilLine({ 'first name': 'Ash' }));
    expect(byNumber.bad).toMatchObject([{ row: 3, column: 'upn' }]);
    const byName = await read(aPupilLine(), aPupilLine({ upn: '', 'first name': 'ROWAN' }));
    expect(byName.bad).toMatchObject([{ row: 3, column: 'first name' }]);
  });

  it('says what is worth another look, and lets it through', async () => {
    const { rows, notes } = await read(
      aPupilLine({ upn: '', 'year group': '5', 'contact 1 parental responsibility': 'no' }),
    );
    expect(rows).toHaveLength(1);
    expect(notes.map(({ words }) => words.split(/[,:]/)[0])).toEqual([
      'Year 5',
      'Nobody with parental responsibility',
      'No UPN',
    ]);
    expect((await read(aPupilLine({ 'year group': '8' }))).notes).toEqual([]);
    const byHand = await read(aPupilLine({ 'contact 1 email': '' }));
    expect(byHand.notes).toMatchObject([
      { row: 2, words: expect.stringContaining('Sam Example has neither') as string },
    ]);
  });

  it('is read as Excel of this country saves it, and refused with more lines than are taken at once', async () => {
    const excel = `\uFEFF${pupilsText([aPupilLine()]).replaceAll(',', ';')}`;
    expect(await readPupils(excel, SCHOOLS, TODAY)).toMatchObject({ rows: [{ row: 2 }] });
    const many = pupilsText(Array.from({ length: 1_001 }, () => aPupilLine()));
    expect(await readPupils(many, SCHOOLS, TODAY)).toMatchObject({
      wrong: expect.stringContaining('more than 1,000 rows') as string,
    });
  });

  it('has every column of the template, and those alone', async () => {
    const { unread } = await read(aPupilLine({ colour: 'red' }));
    expect(unread).toEqual(['colour']);
    expect(PUPIL_COLUMNS.required.length + PUPIL_COLUMNS.optional.length).toBe(31);
  });
});

describe('what a file of pupils would do', () => {
  const onRecord = (changes: Partial<KnownPupil> = {}): KnownPupil => ({
    id: 'pupil-1',
    caseRef: '7Q2M',
    upn: 'B801200005001',
    firstKey: 'rowan',
    lastKey: 'example',
    dateOfBirth: '2013-02-11',
    ...changes,
  });
  const id = derivedId('import-1', 'row 2');

  it('is to register a pupil under an id that is the same each time, and tells nothing of the pupil', async () => {
    const file = await read(aPupilLine());
    expect(planPupils(file, 'import-1', []).add).toMatchObject([{ id }]);
    expect(planPupils(file, 'import-1', []).add).toMatchObject([{ id }]);
    expect(planPupils(file, 'import-2', []).add[0]?.id).not.toBe(id);
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('is to leave a pupil who is there, known by number or by name and date of birth', async () => {
    const file = await read(aPupilLine());
    for (const known of [onRecord(), onRecord({ upn: null })]) {
      const plan = planPupils(file, 'import-1', [known]);
      expect(plan).toMatchObject({ add: [], bad: [], same: [{ row: 2, known: { caseRef: '7Q2M' } }] });
    }
    const withoutNumber = await read(aPupilLine({ upn: '' }));
    expect(planPupils(withoutNumber, 'import-1', [onRecord()]).same).toHaveLength(1);
  });

  it('is to count those whom it has registered itself as done', async () => {
    const plan = planPupils(await read(aPupilLine()), 'import-1', [onRecord({ id })]);
    expect(plan).toMatchObject({ add: [], same: [], done: [{ id }] });
  });

  it.each([
    ['another name', { firstKey: 'ash' }],
    ['another date of birth', { dateOfBirth: '2013-02-12' }],
    ['another number', { upn: 'E826400126001' }],
  ])(
    'is nothing where the record has %s with it: somebody must find out which is right',
    async (_what, changes) => {
      const plan = planPupils(await read(aPupilLine()), 'import-1', [onRecord(changes)]);
      expect(plan).toMatchObject({ add: [], same: [], bad: [{ row: 2, column: 'upn' }] });
    },
  );
});
