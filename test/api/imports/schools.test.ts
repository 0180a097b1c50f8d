import { decode } from '../../../api/calendars/import/decode';
import { planSchools } from '../../../api/imports/schools/plan';
import { readRegister } from '../../../api/imports/schools/read-register';
import type { RegisterFile } from '../../../api/imports/schools/file';
import type { School } from '../../../database/partnerships';
import { aRow, registerText, type RegisterRow } from './register-file';

async function read(...rows: RegisterRow[]): Promise<RegisterFile> {
  const file = await readRegister(registerText(rows), '803');
  if ('wrong' in file) throw new Error(file.wrong);
  return file;
}
const wrong = async (text: string, authority = '803'): Promise<string> => {
  const file = await readRegister(text, authority);
  return 'wrong' in file ? file.wrong : '';
};

describe('the national register’s file', () => {
  it('is read by the names of its columns, in whatever order they come', async () => {
    const file = await read(Object.fromEntries(Object.entries(aRow()).reverse()));
    expect(file.schools).toEqual([
      {
        urn: '100001',
        name: 'Example School',
        kind: 'maintained',
        authority: '803',
        phase: 'secondary',
        establishment: '4001',
      },
    ]);
  });

  it('is read in the bytes that it comes in: Windows-1252', async () => {
    const text = registerText([aRow({ EstablishmentName: 'St Francis’ École' })]);
    const bytes = Buffer.from(text.replace('’', '\u0092'), 'latin1');
    const file = await readRegister(decode(bytes), '803');
    expect(file).toMatchObject({ schools: [{ name: 'St Francis’ École' }] });
  });

  it.each([';', '\t'])(
    'is read with its columns parted by "%s", and a mark at its beginning',
    async (separator) => {
      const text = `\uFEFF${registerText([aRow({ EstablishmentName: 'Example, Upper' })], separator)}`;
      expect(await readRegister(text, '803')).toMatchObject({ schools: [{ name: 'Example, Upper' }] });
    },
  );

  it('passes over other authorities, whatever their rows hold', async () => {
    const file = await read(aRow(), aRow({ URN: '', 'LA (code)': '826', EstablishmentName: '' }));
    expect(file).toMatchObject({ schools: [{ urn: '100001' }], leftOut: [], bad: [] });
  });

  it('says why each establishment is left out that is no open school', async () => {
    const file = await read(
      aRow({ URN: '100002', 'TypeOfEstablishment (code)': '11' }),
      aRow({ URN: '100003', 'EstablishmentStatus (code)': '2' }),
      aRow({ URN: '100004', 'EstablishmentStatus (code)': '4' }),
      aRow({ URN: '100005', 'TypeOfEstablishment (code)': '18', EstablishmentNumber: '' }),
      aRow({ URN: '100006', 'EstablishmentStatus (code)': '3' }),
    );
    expect(file.leftOut.map(({ urn, why }) => [urn, why.split(':')[0]])).toEqual([
      ['100002', 'an independent school'],
      ['100003', 'closed'],
      ['100004', 'not open yet'],
      ['100005', 'for those over 16 alone'],
    ]);
    expect(file.schools.map(({ urn }) => urn)).toEqual(['100006']);
  });

  it('that a spreadsheet has taken the zeros from is read all the same', async () => {
    const file = await read(aRow({ 'TypeOfEstablishment (code)': '1', EstablishmentNumber: '12' }));
    expect(file.schools).toMatchObject([{ kind: 'maintained', establishment: '0012' }]);
  });

  it.each([
    [{ URN: 'x' }, 'URN'],
    [{ EstablishmentName: ' ' }, 'EstablishmentName'],
    [{ EstablishmentName: 'St Fran\uFFFDois' }, 'EstablishmentName'],
    [{ 'EstablishmentStatus (code)': '' }, 'EstablishmentStatus (code)'],
    [{ 'TypeOfEstablishment (code)': '99' }, 'TypeOfEstablishment (code)'],
    [{ EstablishmentNumber: 'none' }, 'EstablishmentNumber'],
    [{ 'PhaseOfEducation (code)': '0', StatutoryHighAge: '' }, 'StatutoryHighAge'],
    [{ URN: '100001' }, 'URN'],
  ])('names the row and the column that is wrong: %j', async (changes, column) => {
    const file = await read(aRow(), aRow({ URN: '100002', ...changes }));
    expect(file.bad).toEqual([{ row: 3, column, words: expect.any(String) as string }]);
  });

  it('of something else is refused in a sentence', async () => {
    expect(await wrong('kind,from,to\nterm,1,2\n')).toContain('it has no column URN, LA (code)');
    expect(await wrong('')).toContain('empty');
    expect(await wrong('"a,b\n"c",d')).toContain('not a table');
    expect(await wrong(registerText([aRow()]), '826')).toContain('no school of authority 826');
  });
});

describe('what the register would do', () => {
  const ours = (changes: Partial<School> = {}): School =>
    ({
      id: 'school-1',
      partnershipId: 'p',
      name: 'Example School',
      kind: 'maintained',
      authority: '803',
      phase: 'secondary',
      urn: '100001',
      establishment: '4001',
      ...changes,
    }) as School;

  it('is nothing for a school that is as the register has it', async () => {
    const plan = planSchools(await read(aRow()), [ours()]);
    expect(plan).toMatchObject({ add: [], change: [], same: [{ id: 'school-1' }], gone: [] });
  });

  it('is to follow a school that became an academy: another URN, the same number in the authority', async () => {
    const rows = [
      aRow({ 'EstablishmentStatus (code)': '2' }),
      aRow({ URN: '150001', 'TypeOfEstablishment (code)': '34', EstablishmentName: 'Example Academy' }),
    ];
    const plan = planSchools(await read(...rows), [ours()]);
    expect(plan.add).toEqual([]);
    expect(plan.change).toMatchObject([{ school: { id: 'school-1' }, differs: ['name', 'kind', 'urn'] }]);
  });

  it('is never to take one open school for another of the same number or name', async () => {
    const plan = planSchools(await read(aRow(), aRow({ URN: '100002' })), [ours()]);
    expect(plan.add).toMatchObject([{ urn: '100002' }]);
    expect(plan.same).toHaveLength(1);
  });

  it('is to number a school that was added by hand under the same name', async () => {
    const byHand = ours({ urn: null, establishment: null, name: 'EXAMPLE  school' });
    const plan = planSchools(await read(aRow()), [byHand]);
    expect(plan.change).toMatchObject([{ differs: ['name', 'urn', 'establishment'] }]);
    expect(planSchools(await read(aRow()), [{ ...byHand, authority: '826' }]).add).toHaveLength(1);
  });

  it('is to say which of our schools the file does not have as open, and leave them', async () => {
    const closed = aRow({ URN: '100002', 'EstablishmentStatus (code)': '2' });
    const file = await read(aRow(), closed);
    const others = [
      ours(),
      ours({ id: 'school-2', urn: '100002', establishment: '4002' }),
      ours({ id: 'school-3', urn: '100003', establishment: '4003' }),
      ours({ id: 'school-4', urn: '200001', authority: '826' }),
    ];
    expect(planSchools(file, others).gone.map(({ school, why }) => [school.id, why])).toEqual([
      ['school-2', 'closed'],
      ['school-3', 'not in the file'],
    ]);
  });
});
