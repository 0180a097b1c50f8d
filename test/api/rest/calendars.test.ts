import { addDays, epochDayOf, weekday } from '../../../rules/calendar/epoch-day';
import type { SchoolCalendar, SchoolYear } from '../../../rules/calendar/types';
import type { Obligation } from '../../../rules/case/obligation';
import { everyWeekday, stage1Of, today } from '../../support/a-partnership';
import { apiStack, bodyOf, type ApiStack } from '../../support/api';
import { until } from '../../support/until';

let house: ApiStack;
let url: string;
beforeAll(async () => {
  house = await apiStack();
  url = `/api/v1/schools/${house.school}/calendar`;
});
afterAll(() => house?.stop());

interface Finding {
  code: string;
  severity: string;
  isNew: boolean;
  sentence: string;
}
interface Preview {
  cases: number;
  touched: number;
  total: number;
  moved: { pupil: { id: string }; obligation: string; from: string; to: string; why: string }[];
}
interface Read {
  calendar: SchoolCalendar;
  edition: number;
  findings: Finding[];
  days: { year: string; schoolDays: number }[];
}
interface Problem {
  code: string;
  errors: { field: string; message: string }[];
}

const weekdays = (from: string, count: number): string[] =>
  Array.from({ length: count * 2 }, (_, n) => addDays(from, n))
    .filter((date) => weekday(epochDayOf(date)) < 6)
    .slice(0, count);

/** The school's calendar with its next days closed. */
function snow(days: number): SchoolCalendar {
  const [year] = everyWeekday().years as [SchoolYear];
  const closures = weekdays(addDays(today(), 1), days).map((date) => ({
    date,
    name: 'Snow',
    announcedOn: today(),
  }));
  return { years: [{ ...year, closures }] };
}
const read = async () => bodyOf<Read>(await house.as.headteacher.get(url).expect(200));

const opening = () => stage1Of(house.personOf('lead'));
const owed = async (pupil: string): Promise<Obligation[]> =>
  bodyOf<{ obligations: Obligation[] }>(await house.as.lead.get(`/api/v1/pupils/${pupil}`).expect(200))
    .obligations;

describe('a school’s calendar (D1, D2)', () => {
  it('moves exactly the dates that its preview says, and says why', async () => {
    const pupil = await house.register();
    await house.as.lead.post(`/api/v1/pupils/${pupil}/commands/open-stage-1`).send(opening()).expect(200);
    const before = new Map((await owed(pupil)).map((o) => [o.id, o.due]));

    const calendar = snow(2);
    const preview = bodyOf<Preview>(
      await house.as.headteacher.post(`${url}/preview`).send({ calendar }).expect(200),
    );
    expect(preview).toMatchObject({ cases: 1, touched: 1 });
    expect(preview.total).toBeGreaterThan(0);
    expect(preview.moved[0]?.why).toMatch(/: Snow/);
    expect(new Map((await owed(pupil)).map((o) => [o.id, o.due]))).toEqual(before);

    await house.as.headteacher.put(url).send({ calendar, note: 'Snow' }).expect(200);
    const first = preview.moved[0];
    await until('the case to hear', async () =>
      (await owed(pupil)).some((o) => o.id === first?.obligation && o.due === first.to),
    );
    const after = (await owed(pupil)).filter((o) => o.due !== before.get(o.id));
    expect(after.map((o) => [o.id, before.get(o.id), o.due]).sort()).toEqual(
      preview.moved.map((m) => [m.obligation, m.from, m.to]).sort(),
    );
  });

  it('is read with its edition, its findings and the days of each year', async () => {
    const { edition, findings, days } = await read();
    expect(edition).toBe(2);
    expect(findings.map((f) => [f.code, f.isNew])).toContainEqual(['year-length', false]);
    expect(days[0]?.schoolDays).toBeGreaterThan(400);
  });

  it('is checked without being set', async () => {
    const range = { from: '2026-09-03', to: '2026-09-01', name: 'Autumn' };
    const year = { name: '2026/27', from: '2026-09-01', to: '2027-08-31', terms: [range] };
    const answer = await house.as.lead
      .post(`${url}/check`)
      .send({ calendar: { years: [year] } })
      .expect(200);
    const { findings } = bodyOf<{ findings: Finding[] }>(answer);
    expect(findings[0]).toMatchObject({ code: 'ends-before-it-begins', severity: 'error' });
    expect(findings[0]?.sentence).toContain('before it begins');
    expect((await read()).edition).toBe(2);
  });

  it('is refused with an error, and with a new warning that nobody accepted, each named', async () => {
    const [year] = snow(2).years as [SchoolYear];
    const [term] = year.terms as [SchoolYear['terms'][number]];
    const twice = { years: [{ ...year, terms: [term, { ...term, name: 'Again' }] }] };
    const wrong = await house.as.headteacher.put(url).send({ calendar: twice, note: '' }).expect(409);
    expect((wrong.body as Problem).code).toBe('calendar-has-errors');
    expect((wrong.body as Problem).errors.map((e) => e.field)).toContain('terms-overlap');

    const saturday = addDays(today(), 6 - (weekday(epochDayOf(today())) % 7) + 7);
    const calendar = { years: [{ ...year, inset: [saturday] }] };
    const open = await house.as.headteacher.put(url).send({ calendar, note: '' }).expect(409);
    expect((open.body as Problem).code).toBe('calendar-has-warnings');
    expect((open.body as Problem).errors.map((e) => e.field)).toEqual(['inset-at-weekend']);

    const overrides = [{ code: 'inset-at-weekend', reason: 'A residential' }];
    await house.as.headteacher.put(url).send({ calendar, note: '', overrides }).expect(200);
    const { findings } = bodyOf<{ findings: (Finding & { reason: string | null })[] }>(
      await house.as.lead.get(url).expect(200),
    );
    expect(findings.find((f) => f.code === 'inset-at-weekend')?.reason).toBe('A residential');
  });

  it('is not written over from an older edition', async () => {
    const { edition, calendar } = await read();
    const stale = { calendar, note: '', edition: edition - 1 };
    const answer = await house.as.administrator.put(url).send(stale).expect(409);
    expect((answer.body as Problem).code).toBe('calendar-changed-since');
    await house.as.administrator.put(url).send({ calendar, note: '', edition }).expect(200);
  });

  it('of another school is not found by a headteacher, and an administrator changes each', async () => {
    const other = `/api/v1/schools/${house.otherSchool}/calendar`;
    const change = { calendar: everyWeekday(), note: '' };
    await house.as.headteacher.put(other).send(change).expect(404);
    await house.as.headteacher.get(other).expect(404);
    await house.as['inclusion-officer'].get(other).expect(200);
    await house.as.lead.put(url).send(change).expect(403);
    await house.as.administrator.put(other).send(change).expect(200);
  });
});
